import { slugify } from '#lib/vietnamese.ts';
import { collections } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';
import { fieldTree } from './field-tree.ts';
import { nameOf, stemOf } from './file-names.ts';
import type { Fault } from './fault.ts';
import type { FieldFault } from './check-fields.ts';
import type { ContentFile } from './read-content.ts';
import type { WrittenEntry } from './read-entries.ts';

export type EntryFault = FieldFault & { entry: WrittenEntry };

/** Names that differ only by case, by marks or by the way the marks were typed. */
const likeness = (name: string): string => name.normalize('NFC').toLowerCase();

/** Two files of a folder that would have the same address; keyed by the path of the later one. */
export function sameAddressFaults(
  files: readonly ContentFile[],
): Map<string, Pick<Fault, 'problem' | 'mend'>> {
  const faults = new Map<string, Pick<Fault, 'problem' | 'mend'>>();
  const markdown = files.filter((file) => file.path.toLowerCase().endsWith('.md'));
  for (const group of Map.groupBy(
    markdown,
    (file) => `${file.collection}/${slugify(stemOf(file.path))}`,
  ).values()) {
    const proper = group.find((file) => stemOf(file.path) === slugify(stemOf(file.path)));
    const kept = proper ?? group[0];
    for (const file of group) {
      if (file === kept || !kept) continue;
      faults.set(file.path, {
        problem: `trùng địa chỉ với tệp «${nameOf(kept.path)}»: hai tên chỉ khác nhau ở chữ hoa hoặc ở dấu`,
        mend: 'Đổi tên một tệp, hoặc gộp hai tệp làm một.',
      });
    }
  }
  return faults;
}

/** Keys used twice in a list file, and values that may stand only once in a collection. */
export function doubledValueFaults(entries: readonly WrittenEntry[]): EntryFault[] {
  return [...Map.groupBy(entries, (entry) => entry.collection)].flatMap(([collection, own]) =>
    uniqueFields(collection).flatMap(({ key, label }) => doubledIn(own, key, label)),
  );
}

function uniqueFields(collection: CollectionName): { key: string; label: string }[] {
  const { place, schema }: Collection = collections[collection];
  return [...fieldTree(schema).fields]
    .filter(
      ([key, { info }]) => info.isUnique === true || (place.form === 'list' && place.key === key),
    )
    .map(([key, { info }]) => ({ key, label: info.label ?? key }));
}

function doubledIn(entries: readonly WrittenEntry[], key: string, label: string): EntryFault[] {
  const first = new Map<string, WrittenEntry>();
  const faults: EntryFault[] = [];
  for (const entry of entries) {
    const value = entry.input[key];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const name = likeness(String(value).trim());
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, entry);
      continue;
    }
    const where =
      earlier.path === entry.path
        ? `ở dòng ${String(earlier.lineOf([key]))}`
        : `trong tệp «${nameOf(earlier.path)}»`;
    const written = String(earlier.input[key]);
    const spelt = written === String(value) ? '' : `, viết là «${written}»`;
    faults.push({
      entry,
      path: [key],
      field: key,
      label,
      problem: `«${String(value)}» đã dùng ${where}${spelt}`,
      mend: 'Mỗi mục phải có một giá trị riêng; đổi giá trị này hoặc xóa mục bị lặp.',
    });
  }
  return faults;
}
