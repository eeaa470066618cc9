import { nearest } from '#lib/nearest.ts';
import { collections } from '#schemas/collections.ts';
import { fieldTree, labelAt, walkFields } from './field-tree.ts';
import type { FieldFault } from './check-fields.ts';
import type { WrittenEntry } from './read-entries.ts';

/** The names that may be referred to, for each collection and for `clauses`; a collection that could not be read whole is absent. */
export type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** Who has misspelt more names than that has another trouble than spelling, and waits for the answer. */
const mostSuggestions = 100;

const nameOfTarget = (target: string): string => {
  if (target === 'clauses') return 'điều khoản của kế hoạch';
  const label: string | undefined = Object.entries(collections).find(
    ([name]) => name === target,
  )?.[1].label;
  return (label ?? target).toLowerCase();
};

function doubled(values: readonly unknown[]): Set<unknown> {
  const seen = new Set<unknown>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

/** A function that finds every name in an entry that names nothing, or that a list gives twice. */
export function referenceChecker(targets: Targets): (entry: WrittenEntry) => FieldFault[] {
  const suggestions = new Map<string, string | undefined>();
  const suggest = (target: string, value: string): string | undefined => {
    const key = `${target} ${value}`;
    if (suggestions.size < mostSuggestions && !suggestions.has(key))
      suggestions.set(key, nearest(value, targets.get(target) ?? []));
    return suggestions.get(key);
  };

  return (entry) => {
    const faults: FieldFault[] = [];
    const tree = fieldTree(collections[entry.collection].schema);
    walkFields(tree, entry.input, (value, node, path) => {
      const at = () => ({ path, field: path.map(String).join('.'), label: labelAt(tree, path) });
      if (Array.isArray(value) && node.item?.info.references !== undefined) {
        for (const twice of doubled(value))
          faults.push({ ...at(), problem: `ghi «${String(twice)}» hai lần`, mend: 'Xóa bớt một.' });
      }
      const target = node.info.references;
      if (target === undefined || typeof value !== 'string' || value.trim() === '') return;
      const name = value.trim();
      const names = targets.get(target);
      if (!names || names.has(name)) return;
      const suggestion = suggest(target, name);
      faults.push({
        ...at(),
        problem: `không có ${nameOfTarget(target)} «${name}»`,
        ...(suggestion === undefined
          ? { mend: 'Kiểm tra lại cách viết, hoặc thêm mục đó trước.' }
          : { suggestion }),
      });
    });
    return faults;
  };
}
