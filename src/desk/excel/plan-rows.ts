import type { Day } from '#lib/dates.ts';
import { collections } from '#schemas/collections.ts';
import { editedEntryText, entryText } from '#desk/entry-text.ts';
import type { FieldPath } from '#desk/field-tree.ts';
import { ledgerFile, withLedgerLine } from '#desk/ledger-lines.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { fieldName } from './columns.ts';
import type { Column } from './columns.ts';
import type { Written } from './finders.ts';
import { fieldDigests } from './import-record.ts';
import type { ImportedEntry } from './import-record.ts';
import {
  columnNamed,
  freeSlug,
  identityOf,
  matcher,
  mergeRow,
  textIn,
  valueOf,
} from './row-outcomes.ts';
import type { Outcome } from './row-outcomes.ts';
import type { Row, SheetFault } from './sheet-rows.ts';
import type { SheetPlan } from './sheets.ts';

export interface RowPlan {
  sheet: string;
  row: Row;
  title: string;
  outcome: Outcome;
  path: string | undefined;
  changed: readonly string[];
  kept: readonly string[];
}

/** The content as it stands, and what the import makes of it; `texts` and `record` grow row by row. */
export interface Setting {
  written: Written;
  today: Day;
  overwrite: boolean;
  /** The number the next new profile gets. */
  nextNumber: number;
  texts: Map<string, string>;
  record: Map<string, ImportedEntry>;
  textOf: (path: string) => string | undefined;
}

/** Decides for each row what becomes of it. Rows with a fault in their cells only count as refused. */
export function planRows(
  plan: SheetPlan,
  rows: readonly Row[],
  faulty: ReadonlySet<number | undefined>,
  setting: Setting,
): { rows: RowPlan[]; faults: SheetFault[] } {
  const { folder } = collections[plan.collection].place;
  const entries = setting.written.get(plan.collection) ?? [];
  const match = matcher(plan, folder, entries, new Map(setting.record));
  const slugs = new Set(entries.map(({ id }) => id));
  const seen = new Map<string, number>();
  const faults: SheetFault[] = [];
  const planned = rows.map((row): RowPlan => {
    const title = textIn(row, plan.title) || '(chưa có tên)';
    const refused: RowPlan = {
      ...{ sheet: row.at(undefined).sheet, row, title },
      ...{ outcome: 'refused', path: undefined, changed: [], kept: [] },
    };
    const refuse = (...own: SheetFault[]): RowPlan => {
      faults.push(...own);
      return refused;
    };
    if (faulty.has(row.row)) return refused;
    const found = match(row);
    if (found.kind === 'fault') return refuse(found.fault);
    const key = found.kind === 'found' ? found.entry.path : identityOf(row, plan);
    const earlier = seen.get(key);
    seen.set(key, row.row);
    if (earlier !== undefined) return refuse(doubled(row, plan, earlier));
    if (found.kind === 'removed' && !setting.overwrite)
      return refuse(removed(row, plan, found.path));
    if (found.kind !== 'found') {
      const slug = freeSlug(title, valueOf(row, 'unit'), slugs);
      slugs.add(slug);
      return { ...refused, ...addEntry(row, plan, `${folder}/${slug}.md`, setting) };
    }
    if (found.entry.input['status'] === 'withdrawn') return refuse(withdrawn(row, found.entry));
    return { ...refused, ...changeEntry(row, plan, found.entry, setting, faults) };
  });
  return { rows: planned, faults };
}

const doubled = (row: Row, plan: SheetPlan, earlier: number): SheetFault => ({
  ...row.at(columnNamed(row, plan.title)),
  problem: `trùng với dòng ${String(earlier)}: cùng tên, cùng đơn vị`,
  mend: 'Xoá một dòng, hoặc ghi tên cho khác nhau.',
});

const removed = (row: Row, plan: SheetPlan, path: string): SheetFault => ({
  ...row.at(columnNamed(row, plan.title)),
  problem: `mục này đã nhập thành ${path}, rồi tệp ấy bị xoá tay`,
  mend: 'Xoá dòng này khỏi bảng, hoặc thêm --ghi-de để nhập lại.',
});

const withdrawn = (row: Row, entry: WrittenEntry): SheetFault => ({
  ...row.at(undefined),
  problem: `hồ sơ số ${String(entry.input['number'])} đã rút, bảng không được sửa hồ sơ đã rút`,
  mend: 'Xoá dòng này khỏi bảng.',
});

/** `{ ground: { kind: … } }` from paths; gaps in lists do not occur. */
function nested(values: readonly (readonly [FieldPath, unknown])[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [[first, ...rest], value] of values) {
    const key = String(first);
    const [next, ...deeper] = rest;
    if (next === undefined) root[key] = value;
    else if (typeof next === 'number') {
      const [item = {}] = (root[key] ?? []) as Record<string, unknown>[];
      root[key] = [{ ...item, ...nested([[deeper, value]]) }];
    } else root[key] = { ...(root[key] as object), ...nested([[rest, value]]) };
  }
  return root;
}

/** What only the sheet knows, or what is kept elsewhere. */
const notFields: ReadonlySet<string> = new Set(['slug', 'body', 'number']);

function addEntry(row: Row, plan: SheetPlan, path: string, setting: Setting): Partial<RowPlan> {
  const isProfile = plan.collection === 'profiles';
  const values = new Map(row.values);
  const status = columnNamed(row, 'status');
  if (isProfile && status && values.get(status) === undefined) values.set(status, 'draft');
  const fields = plan.columns
    .filter((column) => !notFields.has(fieldName(column)))
    .flatMap((column) => {
      const value =
        isProfile && fieldName(column) === 'status'
          ? (values.get(column) ?? 'draft')
          : values.get(column);
      return value === undefined || isEmptyList(value) ? [] : [[column.path, value] as const];
    });
  const number = isProfile ? takeNumber(path, setting) : undefined;
  const body = textIn(row, 'body');
  setting.texts.set(
    path,
    entryText({ ...(number !== undefined && { number }), ...nested(fields) }, spaced(body)),
  );
  setting.record.set(path, { identity: identityOf(row, plan), fields: fieldDigests(values) });
  return { outcome: 'new', path };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Lines of a cell are paragraphs. */
const spaced = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');

function takeNumber(path: string, setting: Setting): number {
  const number = setting.nextNumber;
  setting.nextNumber += 1;
  const text = setting.texts.get(ledgerFile) ?? setting.textOf(ledgerFile) ?? '';
  const slug = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  setting.texts.set(ledgerFile, withLedgerLine(text, { number, slug, issuedOn: setting.today }));
  return number;
}

function changeEntry(
  row: Row,
  plan: SheetPlan,
  entry: WrittenEntry,
  setting: Setting,
  faults: SheetFault[],
): Partial<RowPlan> {
  const { path } = entry;
  const imported = setting.record.get(path);
  const said = withoutSilence(row);
  const merge = mergeRow(said, entry, imported?.fields, setting.overwrite);
  faults.push(...merge.conflicts);
  if (merge.conflicts.length > 0) return { path };
  setting.record.set(path, {
    identity: identityOf(row, plan),
    fields: { ...imported?.fields, ...fieldDigests(said.values) },
  });
  if (merge.changes.length === 0) return { outcome: 'unchanged', path, kept: merge.kept };
  const body = merge.changes.find((change) => change.path[0] === 'body');
  const fields = merge.changes.filter((change) => change !== body);
  const text = setting.textOf(path) ?? '';
  const story = body && spaced(typeof body.value === 'string' ? body.value : '');
  setting.texts.set(path, editedEntryText(text, fields, story));
  return { outcome: 'changed', path, changed: merge.changed, kept: merge.kept };
}

/** A blank status says nothing: it neither publishes nor takes back. */
function withoutSilence(row: Row): Row {
  const isSaid = ([column, value]: [Column, unknown]): boolean =>
    fieldName(column) !== 'status' || value !== undefined;
  return { ...row, values: new Map([...row.values].filter(isSaid)) };
}
