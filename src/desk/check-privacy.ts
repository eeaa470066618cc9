import { collections } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { FieldFault } from './check-fields.ts';
import { fieldTree, isRecord, labelAt, walkFields } from './field-tree.ts';
import type { FieldNode, FieldPath } from './field-tree.ts';
import { privateKind } from './private-data.ts';
import { leaksIn } from '#lib/private-leaks.ts';
import type { WrittenEntry } from './read-entries.ts';

type Located = FieldFault & { line?: number };

/** Collections that speak of people; a unit's office has an address and a telephone that anybody may know. */
const aboutPeople: ReadonlySet<CollectionName> = new Set(['profiles', 'news', 'works', 'events']);

/** Values that are names of things, never words about a person. */
const notWords: ReadonlySet<string> = new Set(['file', 'formerSlugs', 'sources']);

const never = 'Trang không bao giờ đăng điều này về bất cứ ai, kể cả khi người ấy đồng ý.';

/** Keys that no schema has and none ever will. */
export function privateKeyFaults(entry: WrittenEntry): FieldFault[] {
  if (!aboutPeople.has(entry.collection)) return [];
  const tree = fieldTree(collections[entry.collection].schema);
  const faults: FieldFault[] = [];
  const visit = (value: unknown, node: FieldNode | undefined, path: FieldPath): void => {
    if (Array.isArray(value)) {
      value.forEach((one, index) => {
        visit(one, node?.item, [...path, index]);
      });
    } else if (isRecord(value)) {
      for (const [key, inside] of Object.entries(value)) {
        const at = [...path, key];
        const kind = node?.fields.has(key) === true ? undefined : privateKind(key);
        if (kind === undefined) visit(inside, node?.fields.get(key), at);
        else
          faults.push({
            path: at,
            field: at.map(String).join('.'),
            label: labelAt(tree, path),
            problem: `khóa «${key}» ghi ${kind}, là dữ liệu riêng tư không được phép đăng`,
            mend: `Xóa hẳn dòng này khỏi tệp. ${never}`,
          });
      }
    }
  };
  visit(entry.input, tree, []);
  return faults;
}

/** Words of a field or of the body that give somebody away. */
export function leakFaults(entry: WrittenEntry): Located[] {
  if (!aboutPeople.has(entry.collection)) return [];
  const tree = fieldTree(collections[entry.collection].schema);
  const faults: Located[] = [];
  const words = (name: string, text: string) => ({
    problem: `«${text}» trông như ${name}`,
    mend: `Xóa chỗ này. ${never}`,
  });
  walkFields(tree, entry.input, (value, _node, path) => {
    if (typeof value !== 'string' || path.some((key) => notWords.has(String(key)))) return;
    const [leak] = leaksIn(value);
    if (leak)
      faults.push({
        path,
        field: path.map(String).join('.'),
        label: labelAt(tree, path),
        ...words(leak.name, leak.text),
      });
  });
  const body = entry.body ?? '';
  for (const { name, text, index } of leaksIn(body)) {
    const line = entry.bodyLine + body.slice(0, index).split('\n').length - 1;
    faults.push({ path: [], field: 'body', label: 'Nội dung', line, ...words(name, text) });
  }
  return faults;
}

const isWithdrawn = ({ collection, input }: WrittenEntry): boolean =>
  collection === 'profiles' && input['status'] === 'withdrawn';

const isUnpublished = ({ input }: WrittenEntry): boolean =>
  input['draft'] === true || input['status'] === 'draft' || input['status'] === 'withdrawn';

/** Letters around a name would make it part of another word: «Mẫu An» is not named by «Mẫu Anh». */
const standsAlone = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])${name.replace(/[.*+?^${'$'}{}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{M}\p{N}])`,
    'iu',
  );

/**
 * Withdrawing takes a profile from every page by itself; only words written by hand elsewhere can still
 * name it. Nothing is published until those are gone too.
 */
export function withdrawnNameFaults(
  entries: readonly WrittenEntry[],
): (Located & { entry: WrittenEntry })[] {
  const names = entries
    .filter(isWithdrawn)
    .map(({ input }) => input['name'])
    .filter((name) => typeof name === 'string')
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name.includes(' '))
    .map((name) => ({ name, pattern: standsAlone(name) }));
  if (names.length === 0) return [];
  const faults: (Located & { entry: WrittenEntry })[] = [];
  for (const entry of entries.filter((one) => !isUnpublished(one))) {
    const tree = fieldTree(collections[entry.collection].schema);
    const words = (name: string) => ({
      problem: `còn nhắc «${name}», là tên của một hồ sơ đã rút`,
      mend: 'Sửa câu này để không còn tên ấy.',
    });
    walkFields(tree, entry.input, (value, _node, path) => {
      if (typeof value !== 'string') return;
      const found = names.find(({ pattern }) => pattern.test(value));
      if (found)
        faults.push({
          entry,
          path,
          field: path.map(String).join('.'),
          label: labelAt(tree, path),
          ...words(found.name),
        });
    });
    const body = entry.body ?? '';
    for (const { name, pattern } of names) {
      const index = body.search(pattern);
      if (index < 0) continue;
      const line = entry.bodyLine + body.slice(0, index).split('\n').length - 1;
      faults.push({ entry, path: [], field: 'body', label: 'Nội dung', line, ...words(name) });
    }
  }
  return faults;
}
