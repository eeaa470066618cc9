import type { Day } from '#lib/dates.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import { nearest } from '#lib/nearest.ts';
import { draftFaults, writtenEntries } from '#desk/draft-content.ts';
import { nextNumber } from '#desk/ledger-lines.ts';
import type { ContentReading } from '#desk/read-content.ts';
import type { Fault } from '#desk/fault.ts';
import { fieldName } from './columns.ts';
import { findersFor } from './finders.ts';
import { readRecord } from './import-record.ts';
import type { ImportRecord } from './import-record.ts';
import { planRows } from './plan-rows.ts';
import type { RowPlan, Setting } from './plan-rows.ts';
import { columnNamed } from './row-outcomes.ts';
import type { Outcome } from './row-outcomes.ts';
import { readRows } from './sheet-rows.ts';
import type { SheetFault } from './sheet-rows.ts';
import { guideSheet, listSheet, sheetPlans } from './sheets.ts';
import type { SheetPlan } from './sheets.ts';
import type { SheetContent } from './workbook.ts';

export interface PlannedRow {
  sheet: string;
  row: number;
  title: string;
  outcome: Outcome;
  /** Below the content. */
  path: string | undefined;
  changed: readonly string[];
  kept: readonly string[];
}

export interface ImportPlan {
  rows: PlannedRow[];
  /** By sheet, row and column; nothing may be written while there is one. */
  faults: SheetFault[];
  notices: string[];
  /** Path below the content → its new text. */
  texts: Map<string, string>;
  record: ImportRecord;
}

export interface ImportOptions {
  /** The content folder. */
  root: string;
  reading: ContentReading;
  today: Day;
  /** Take the workbook's word against hand edits. */
  overwrite?: boolean;
}

const likeness = (name: string): string => foldVietnamese(name).replace(/[^a-z]+/g, '');

const planFor = (name: string): SheetPlan | undefined =>
  sheetPlans.find((plan) => likeness(name).includes(likeness(plan.name)));

/** What importing a workbook would do to the content; nothing is written. */
export function planImport(
  sheets: readonly SheetContent[],
  { root, reading, today, overwrite = false }: ImportOptions,
): ImportPlan {
  const written = writtenEntries(reading.files);
  const finders = findersFor(written);
  const setting: Setting = {
    written,
    today,
    overwrite,
    nextNumber: nextNumber(written.get('ledger') ?? [], written.get('profiles') ?? []),
    record: new Map(readRecord(root)),
    texts: new Map(),
    textOf: (path) => reading.files.find((file) => file.path === path)?.text,
  };
  const faults: SheetFault[] = [];
  const notices: string[] = [];
  const rows: RowPlan[] = [];
  for (const sheet of sheets) {
    const plan = planFor(sheet.name);
    if (plan) {
      const read = readRows(sheet, plan, finders);
      const faulty = new Set(read.faults.map(({ row }) => row));
      const planned = planRows(plan, read.rows, faulty, setting);
      faults.push(...read.faults, ...planned.faults);
      rows.push(...planned.rows);
    } else notices.push(...strangeSheet(sheet));
  }
  if (rows.length === 0 && faults.length === 0) notices.push('bảng không có dòng nào để nhập.');

  const check = draftFaults(root, reading, { texts: setting.texts });
  for (const plan of rows)
    faults.push(
      ...(check.faults.get(plan.path ?? '') ?? []).map((fault) => cellFault(fault, plan)),
    );
  if (check.others > 0)
    notices.push(
      `nội dung hiện có đang có ${String(check.others)} lỗi không do bảng này; xem bằng npm run check-content.`,
    );
  const told = sorted(faults);
  const refused = new Set(told.map(({ sheet, row }) => `${sheet} ${String(row)}`));
  return {
    rows: rows.map((plan) => ({
      ...{ sheet: plan.sheet, row: plan.row.row, title: plan.title, path: plan.path },
      outcome: refused.has(`${plan.sheet} ${String(plan.row.row)}`) ? 'refused' : plan.outcome,
      ...{ changed: plan.changed, kept: plan.kept },
    })),
    faults: told,
    notices,
    texts: setting.texts,
    record: setting.record,
  };
}

const strangeSheet = ({ name, rows }: SheetContent): string[] => {
  if ([guideSheet, listSheet].some((own) => likeness(own) === likeness(name))) return [];
  if (rows.length === 0) return [];
  const meant = nearest(
    name,
    sheetPlans.map((plan) => plan.name),
  );
  return [
    `bỏ qua trang tính «${name}»${meant === undefined ? '' : `; có phải «${meant}»?`} Máy chỉ đọc các trang tính ${sheetPlans.map((plan) => `«${plan.name}»`).join(', ')}.`,
  ];
};

/** A fault the build would find, at the cell it came from. */
function cellFault(fault: Fault, { row, sheet }: RowPlan): SheetFault {
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

/** One fault for a cell: the first is what an officer has to mend first. */
function sorted(faults: readonly SheetFault[]): SheetFault[] {
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
