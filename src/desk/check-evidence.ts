import { collections } from '#schemas/collections.ts';
import { awardWordIn } from './award-words.ts';
import type { FieldFault } from './check-fields.ts';
import { fieldTree, labelAt, walkFields } from './field-tree.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Fields that prove an honour, or warn that there is none. */
const proofs: ReadonlySet<string> = new Set([
  'awards',
  'reportedAwards',
  'caution',
  'ground',
  'sources',
  'formerSlugs',
]);

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const words = (found: string) => ({
  problem: `có chữ «${found}» mà hồ sơ chưa ghi bằng chứng khen thưởng nào`,
  mend:
    'Có quyết định thì ghi ở awards: hình thức, cấp, số quyết định, ngày, người ký. ' +
    'Báo nêu thì ghi ở reportedAwards, kèm nguồn. Không có thì bỏ chữ này.',
});

/**
 * Award words in a published profile that has neither an award with its decision nor a newspaper's claim
 * with its source (product rule 4). What such an award must hold, the schema says.
 */
export function evidenceFaults(entry: WrittenEntry): (FieldFault & { line?: number })[] {
  const { collection, input, body = '' } = entry;
  if (collection !== 'profiles' || ['draft', 'withdrawn'].includes(String(input['status'])))
    return [];
  if (isFilled(input['awards']) || isFilled(input['reportedAwards'])) return [];

  const faults: (FieldFault & { line?: number })[] = [];
  const tree = fieldTree(collections.profiles.schema);
  walkFields(tree, input, (value, _node, path) => {
    if (typeof value !== 'string' || proofs.has(String(path[0]))) return;
    const hit = awardWordIn(value);
    if (hit)
      faults.push({
        path,
        field: path.map(String).join('.'),
        label: labelAt(tree, path),
        ...words(hit.found),
      });
  });
  const hit = awardWordIn(body);
  if (hit) {
    const line = entry.bodyLine + body.slice(0, hit.index).split('\n').length - 1;
    faults.push({ path: [], field: 'body', label: 'Nội dung', line, ...words(hit.found) });
  }
  return faults;
}
