import { mojibakeFinder } from '#lib/mojibake.ts';
import { readCell } from './cells.ts';
import type { CellFault, Finders } from './cells.ts';
import type { Column } from './columns.ts';
import { findHeadings } from './headings.ts';
import type { Headings } from './headings.ts';
import type { SheetPlan } from './sheets.ts';
import { tableEdges } from './table-edges.ts';
import { blank, columnLetters } from './workbook.ts';
import type { SheetContent } from './workbook.ts';

/** Something wrong with a workbook, and where. */
export interface SheetFault extends CellFault {
  sheet: string;
  /** As Excel counts; undefined when the fault is the sheet's. */
  row?: number;
  /** The letters of the column, and its heading. */
  column?: string;
  heading?: string;
}

/** A row of a sheet: what it says for each column that the sheet has. */
export interface Row {
  /** As Excel counts. */
  row: number;
  values: ReadonlyMap<Column, unknown>;
  /** Where a fault of a field belongs. */
  at: (column: Column | undefined) => Pick<SheetFault, 'sheet' | 'row' | 'column' | 'heading'>;
}

export interface SheetRows {
  rows: Row[];
  faults: SheetFault[];
  notices: string[];
}

/** Reads the rows of a sheet's table; blank rows do not count. */
export function readRows(sheet: SheetContent, plan: SheetPlan, finders: Finders): SheetRows {
  const headings = findHeadings(sheet, plan.columns);
  if (!headings) return { rows: [], faults: noHeadings(sheet, plan), notices: [] };
  const columnAt = (index: number) => {
    const cell = sheet.rows[headings.row]?.[index];
    return {
      column: columnLetters(index),
      ...(cell?.kind === 'text' && { heading: cell.text }),
    };
  };
  const faults: SheetFault[] = headings.faults.map(({ column, fault }) => ({
    ...{ sheet: sheet.name, row: headings.row + 1 },
    ...(column !== undefined && columnAt(column)),
    ...fault,
  }));
  faults.push(...oldFontFaults(sheet, columnAt));
  // Each row would only say again what is missing above.
  if (!headings.isComplete) return { rows: [], faults, notices: [] };

  const rows: Row[] = [];
  const { first, end, foot } = tableEdges(sheet, headings.row, headings.columns);
  for (const [offset, cells] of sheet.rows.slice(first, end).entries()) {
    const number = first + 1 + offset;
    const filled = [...headings.columns.keys()].some(
      (index) => (cells[index] ?? blank).kind !== 'blank',
    );
    if (!filled) continue;
    const at: Row['at'] = (column) => {
      const index = [...headings.columns].find(([, one]) => one === column)?.[0];
      return { sheet: sheet.name, row: number, ...(index !== undefined && columnAt(index)) };
    };
    const { values, faults: own } = readValues(cells, headings, finders);
    faults.push(...own.map(({ column, fault }) => ({ ...at(column), ...fault })));
    rows.push({ row: number, values, at });
  }
  const notices =
    foot === undefined
      ? []
      : [
          `trang tính «${sheet.name}»: không đọc phần dưới bảng, từ dòng ${String(end + 1)} («${foot}»).`,
        ];
  return { rows, faults, notices };
}

function readValues(cells: SheetContent['rows'][number], { columns }: Headings, finders: Finders) {
  const values = new Map<Column, unknown>();
  const faults: { column: Column; fault: CellFault }[] = [];
  for (const [index, column] of columns) {
    const reading = readCell(cells[index] ?? blank, column, finders);
    if ('fault' in reading) faults.push({ column, fault: reading.fault });
    else if (column.isRequired && reading.value === undefined)
      faults.push({
        column,
        fault: {
          problem: 'ô này không được để trống',
          mend: column.hint ?? 'Ghi giá trị vào ô này.',
        },
      });
    values.set(column, 'fault' in reading ? undefined : reading.value);
  }
  return { values, faults };
}

const noHeadings = (sheet: SheetContent, plan: SheetPlan): SheetFault[] =>
  sheet.rows.some((row) => row.some((cell) => cell.kind !== 'blank'))
    ? [
        {
          sheet: sheet.name,
          problem: 'không thấy hàng tên cột',
          mend: `Hàng tên cột phải có ít nhất «${plan.columns
            .filter(({ isRequired }) => isRequired)
            .map(({ label }) => label)
            .join('», «')}»; lấy bảng mẫu bằng npm run template.`,
        },
      ]
    : [];

/** Text typed in a font of old; one fault says it for the whole sheet. */
function oldFontFaults(
  { name, rows }: SheetContent,
  columnAt: (index: number) => Pick<SheetFault, 'column' | 'heading'>,
): SheetFault[] {
  const cells = rows.flatMap((row, line) =>
    row.flatMap((cell, index) =>
      cell.kind === 'text' ? [{ line, index, text: cell.text.replaceAll('\n', ' ') }] : [],
    ),
  );
  const found = mojibakeFinder()(cells.map(({ text }) => text).join('\n'));
  const cell = found && cells[found.line - 1];
  if (!found || !cell) return [];
  return [
    {
      ...{ sheet: name, row: cell.line + 1, ...columnAt(cell.index) },
      problem: `chữ trong bảng dùng bảng mã ${found.encoding}, ví dụ «${found.sample.word}» thay cho «${found.sample.meant}»`,
      mend: 'Chuyển cả bảng sang Unicode bằng công cụ của UniKey (Ctrl+Shift+F6) rồi lưu lại.',
    },
  ];
}
