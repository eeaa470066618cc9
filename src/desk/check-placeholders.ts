import { collections } from '#schemas/collections.ts';
import type { FieldFault } from './check-fields.ts';
import { fieldTree, labelAt, walkFields } from './field-tree.ts';
import type { WrittenEntry } from './read-entries.ts';

/** What an import writes where only a person can say what belongs there. */
const placeholder = /\(cần bổ sung: [^)\n]*\)?/u;

const words = (found: string) => ({
  problem: `còn chỗ «${found}»`,
  mend: 'Ghi điều cần ghi vào chỗ ấy, hoặc để hồ sơ là bản nháp (status: draft).',
});

/** Places of a published profile that still wait for an officer. */
export function placeholderFaults(entry: WrittenEntry): (FieldFault & { line?: number })[] {
  const { collection, input, body = '' } = entry;
  if (collection !== 'profiles' || ['draft', 'withdrawn'].includes(String(input['status'])))
    return [];
  const faults: (FieldFault & { line?: number })[] = [];
  const tree = fieldTree(collections.profiles.schema);
  walkFields(tree, input, (value, _node, path) => {
    const [found] = (typeof value === 'string' ? placeholder.exec(value) : null) ?? [];
    if (found !== undefined)
      faults.push({
        ...{ path, field: path.map(String).join('.'), label: labelAt(tree, path) },
        ...words(found),
      });
  });
  const hit = placeholder.exec(body);
  if (hit) {
    const line = entry.bodyLine + body.slice(0, hit.index).split('\n').length - 1;
    faults.push({ path: [], field: 'body', label: 'Nội dung', line, ...words(hit[0]) });
  }
  return faults;
}
