import type { Fault } from '#desk/fault.ts';
import { fieldName } from './columns.ts';
import type { RowPlan } from './row-plan.ts';
import { columnNamed } from './row-values.ts';
import type { SheetFault } from './sheet-rows.ts';

/** A fault the build would find, at the cell it came from. */
export function cellFault(fault: Fault, { row, sheet }: RowPlan): SheetFault {
  const names = [...row.values.keys()].map(fieldName);
  const name = names
    .filter(
      (one) =>
        fault.field === one ||
        fault.field.startsWith(`${one}.`) ||
        one.startsWith(`${fault.field}.`),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  const { problem, mend, suggestion, label } = fault;
  const place = row.at(name === undefined ? undefined : columnNamed(row, name));
  return {
    ...place,
    sheet,
    problem: name === undefined && label !== '' ? `${label}: ${problem}` : problem,
    ...(mend !== undefined && { mend }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** One fault for a cell, the first found, by sheet, row and column: that is what an officer mends first. */
export function firstFaults(faults: readonly SheetFault[]): SheetFault[] {
  const first = new Map<string, SheetFault>();
  for (const fault of faults) {
    const key = [fault.sheet, fault.row, fault.column ?? fault.problem].join(' ');
    if (!first.has(key)) first.set(key, fault);
  }
  const order = (column = ''): string => column.padStart(3);
  return [...first.values()].toSorted(
    (a, b) =>
      (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (order(a.column) < order(b.column) ? -1 : 1),
  );
}
