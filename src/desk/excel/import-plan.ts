import type { Day } from '#lib/dates.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import { nearest } from '#lib/nearest.ts';
import { draftFaults, writtenEntries } from '#desk/draft-content.ts';
import { nextNumber } from '#desk/ledger-lines.ts';
import type { ContentReading } from '#desk/read-content.ts';
import { cellFault, firstFaults } from './cell-faults.ts';
import { findersFor } from './finders.ts';
import { readRecord } from './import-record.ts';
import type { ImportRecord } from './import-record.ts';
import { planRows } from './plan-rows.ts';
import type { Outcome, RowPlan, Setting } from './row-plan.ts';
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
      notices.push(...read.notices);
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
  const told = firstFaults(faults);
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
    `bỏ qua trang tính «${name}»${meant === undefined ? '.' : `; có phải «${meant}»?`} Máy chỉ đọc các trang tính ${sheetPlans.map((plan) => `«${plan.name}»`).join(', ')}.`,
  ];
};
