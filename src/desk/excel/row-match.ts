import { posix } from 'node:path';
import { nearest } from '#lib/nearest.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { digest } from './import-record.ts';
import type { ImportRecord } from './import-record.ts';
import { asText, columnNamed, textIn, valueOf } from './row-values.ts';
import type { Row, SheetFault } from './sheet-rows.ts';
import type { SheetPlan } from './sheets.ts';

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
