import { posix } from 'node:path';
import { foldVietnamese, slugify } from '#lib/vietnamese.ts';
import { nearest } from '#lib/nearest.ts';
import { valueAt } from '#desk/field-tree.ts';
import type { FieldChange } from '#desk/entry-text.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { fieldName } from './columns.ts';
import type { Column } from './columns.ts';
import { canonical, digest } from './import-record.ts';
import type { ImportRecord } from './import-record.ts';
import type { Row, SheetFault } from './sheet-rows.ts';
import type { SheetPlan } from './sheets.ts';

export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

/** Longest name of a file, without its ending. */
const longestSlug = 80;

export const valueOf = ({ values }: Row, name: string): unknown =>
  [...values].find(([column]) => fieldName(column) === name)?.[1];

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As `valueOf`, where a text is meant; empty when there is none. */
export const textIn = (row: Row, name: string): string => asText(valueOf(row, name));

export const columnNamed = ({ values }: Row, name: string): Column | undefined =>
  [...values.keys()].find((column) => fieldName(column) === name);

/** What tells a row from all others: its title and its unit, whatever their case and marks. */
export const identityOf = (row: Row, { title }: SheetPlan): string =>
  digest([foldVietnamese(textIn(row, title)).trim(), valueOf(row, 'unit') ?? null]);

const entryIdentity = ({ input }: WrittenEntry, { title }: SheetPlan): string =>
  digest([foldVietnamese(asText(input[title])).trim(), input['unit'] ?? null]);

export type Match =
  | { kind: 'new' }
  | { kind: 'found'; entry: WrittenEntry }
  /** Imported before, and taken away by hand since. */
  | { kind: 'removed'; path: string }
  | { kind: 'fault'; fault: SheetFault };

/** The file a row speaks of: the one it names, the one it was imported into, or the one of the same title and unit. */
export function matcher(
  plan: SheetPlan,
  folder: string,
  entries: readonly WrittenEntry[],
  record: ImportRecord,
): (row: Row) => Match {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byNumber = new Map(entries.map((entry) => [entry.input['number'], entry]));
  const byIdentity = new Map(entries.map((entry) => [entryIdentity(entry, plan), entry]));
  const imported = new Map(
    [...record]
      .filter(([path]) => posix.dirname(path) === folder)
      .map(([path, { identity }]) => [identity, path]),
  );
  return (row) => {
    const slug = valueOf(row, 'slug');
    if (typeof slug === 'string') {
      const name = slug.replace(/\.md$/i, '');
      const entry = byId.get(name);
      const suggestion = nearest(name, byId.keys());
      if (entry) return { kind: 'found', entry };
      return {
        kind: 'fault',
        fault: {
          ...row.at(columnNamed(row, 'slug')),
          problem: `không có tệp «${name}» trong thư mục «${folder}»`,
          mend: 'Mục mới thì để trống ô này.',
          ...(suggestion !== undefined && { suggestion }),
        },
      };
    }
    const number = valueOf(row, 'number');
    if (typeof number === 'number') {
      const entry = byNumber.get(number);
      if (entry) return { kind: 'found', entry };
      return {
        kind: 'fault',
        fault: {
          ...row.at(columnNamed(row, 'number')),
          problem: `không có hồ sơ số ${String(number)}`,
          mend: 'Hồ sơ mới thì để trống ô này: máy lấy số tiếp theo trong sổ danh bộ.',
        },
      };
    }
    const identity = identityOf(row, plan);
    const path = imported.get(identity);
    const entry = (path === undefined ? undefined : byPath.get(path)) ?? byIdentity.get(identity);
    if (entry) return { kind: 'found', entry };
    return path === undefined ? { kind: 'new' } : { kind: 'removed', path };
  };
}

/** A free name for a new file: the title, then with its unit, then with a number. */
export function freeSlug(title: string, unit: unknown, taken: ReadonlySet<string>): string {
  const cut = (text: string) => {
    const slug = slugify(text);
    return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug).replace(/-[^-]*$/, '');
  };
  const base = cut(title) || 'muc';
  const named = typeof unit === 'string' ? `${base}-${unit}` : base;
  if (!taken.has(base)) return base;
  if (!taken.has(named)) return named;
  let number = 2;
  while (taken.has(`${named}-${String(number)}`)) number += 1;
  return `${named}-${String(number)}`;
}

export interface Merge {
  changes: FieldChange[];
  /** Labels of what the row changes, and of what was edited by hand and stays. */
  changed: string[];
  kept: string[];
  conflicts: SheetFault[];
}

/** As a person reads it in a message. */
function shown(value: unknown): string {
  if (value === null) return 'để trống';
  const text = Array.isArray(value) ? value.join('; ') : asText(value) || JSON.stringify(value);
  return `«${text.slice(0, 80)}»`;
}

const currentValue = (entry: WrittenEntry, column: Column): unknown =>
  canonical(column, fieldName(column) === 'body' ? entry.body : valueAt(entry.input, column.path));

/**
 * Brings a row into a file somebody may have edited by hand since the last import, field by field: what
 * changed only in the workbook is taken, what changed only in the file stays, what changed in both is a conflict.
 */
export function mergeRow(
  row: Row,
  entry: WrittenEntry,
  imported: Readonly<Record<string, string>> | undefined,
  overwrite: boolean,
): Merge {
  const merge: Merge = { changes: [], changed: [], kept: [], conflicts: [] };
  for (const [column, value] of row.values) {
    const name = fieldName(column);
    if (name === 'slug' || name === 'number') continue;
    const mine = canonical(column, value);
    const theirs = currentValue(entry, column);
    if (digest(mine) === digest(theirs)) continue;
    const before = imported?.[name];
    const isSaidAnew = before === undefined ? mine !== null : before !== digest(mine);
    const isTheirs = before === undefined ? theirs !== null : before !== digest(theirs);
    if (!isSaidAnew && !overwrite) {
      if (before !== undefined) merge.kept.push(column.label);
    } else if (isTheirs && !overwrite)
      merge.conflicts.push({
        ...row.at(column),
        problem: `bảng ghi ${shown(mine)}, còn tệp ${entry.path} đã được sửa tay thành ${shown(theirs)}`,
        mend: 'Sửa ô cho giống tệp, hoặc thêm --ghi-de để lấy theo bảng.',
      });
    else if (isSaidAnew || before !== undefined) {
      merge.changes.push({ path: column.path, value: mine === null ? undefined : value });
      merge.changed.push(column.label);
    }
  }
  return merge;
}
