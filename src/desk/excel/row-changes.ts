import { editedEntryText, entryText } from '#desk/entry-text.ts';
import type { FieldPath } from '#desk/field-tree.ts';
import { ledgerFile, withLedgerLine } from '#desk/ledger-lines.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { fieldName } from './columns.ts';
import type { Column } from './columns.ts';
import { fieldDigests } from './import-record.ts';
import { identityOf } from './row-match.ts';
import { mergeRow } from './row-merge.ts';
import type { RowPlan, Setting } from './row-plan.ts';
import { columnNamed, textIn } from './row-values.ts';
import type { Row, SheetFault } from './sheet-rows.ts';
import type { SheetPlan } from './sheets.ts';

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

/** A new file from a row; a profile takes the next number and comes as a draft. */
export function addEntry(
  row: Row,
  plan: SheetPlan,
  path: string,
  setting: Setting,
): Partial<RowPlan> {
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

/** What a row makes of the file it speaks of; conflicts are added to `faults`. */
export function changeEntry(
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
