import { slipIn } from '#lib/district-name.ts';
import { collections } from '#schemas/collections.ts';
import { fieldTree, labelAt, walkFields } from './field-tree.ts';
import type { FieldFault } from './check-fields.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Where a misspelling may stand: it is quoted there to be warned of, or found by. */
const quotingFields: ReadonlySet<string> = new Set(['caution', 'aliases']);

/** The plan is verbatim, slips included. */
const quotingFolder = 'ke-hoach/';

const words = (slip: string) => ({
  problem: `tên huyện viết sai: «${slip}»`,
  suggestion: 'Quỳ Hợp',
});

/** Misspellings of «Quỳ Hợp»; the line is given only for the body. */
export function districtNameFaults(entry: WrittenEntry): (FieldFault & { line?: number })[] {
  if (entry.path.startsWith(quotingFolder)) return [];
  const faults: (FieldFault & { line?: number })[] = [];
  const tree = fieldTree(collections[entry.collection].schema);
  walkFields(tree, entry.input, (value, _node, path) => {
    if (typeof value !== 'string' || path.some((key) => quotingFields.has(String(key)))) return;
    const found = slipIn(value);
    if (found)
      faults.push({
        path,
        field: path.map(String).join('.'),
        label: labelAt(tree, path),
        ...words(found.slip),
      });
  });
  const body = entry.body ?? '';
  const found = slipIn(body);
  if (found) {
    const line = entry.bodyLine + body.slice(0, found.index).split('\n').length - 1;
    faults.push({ path: [], field: 'body', label: 'Nội dung', line, ...words(found.slip) });
  }
  return faults;
}
