import { posix } from 'node:path';
import { nearest } from '#lib/nearest.ts';
import { collections } from '#schemas/collections.ts';
import type { FieldFault } from './check-fields.ts';
import { fieldTree, labelAt, walkFields } from './field-tree.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Fields that name a picture (`meta({ picture: true })`) which does not lie beside the file. */
export function pictureFieldFaults(
  entry: WrittenEntry,
  pictures: ReadonlySet<string>,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const tree = fieldTree(collections[entry.collection].schema);
  const folder = `${posix.dirname(entry.path)}/`;
  walkFields(tree, entry.input, (value, { info }, path) => {
    if (info.picture !== true || typeof value !== 'string' || value.trim() === '') return;
    const name = value.trim().normalize('NFC');
    if (!name.includes('/') && pictures.has(folder + name)) return;
    const beside = [...pictures]
      .filter((path) => posix.dirname(path) === posix.dirname(entry.path))
      .map((path) => posix.basename(path));
    const suggestion = nearest(posix.basename(name), beside);
    faults.push({
      path,
      field: path.map(String).join('.'),
      label: labelAt(tree, path),
      problem: `không có ảnh «${name}» trong thư mục «${posix.dirname(entry.path)}»`,
      ...(suggestion === undefined
        ? {
            mend: 'Chép ảnh vào cùng thư mục với tệp này rồi ghi đúng tên ảnh, không kèm đường dẫn.',
          }
        : { suggestion }),
    });
  });
  return faults;
}
