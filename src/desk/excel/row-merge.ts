import type { FieldChange } from '#desk/entry-text.ts';
import { valueAt } from '#desk/field-tree.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { fieldName } from './columns.ts';
import type { Column } from './columns.ts';
import { canonical, digest } from './import-record.ts';
import { asText } from './row-values.ts';
import type { Row, SheetFault } from './sheet-rows.ts';

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
