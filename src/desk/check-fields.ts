import { nearest } from '#lib/nearest.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import { collections } from '#schemas/collections.ts';
import type { z } from 'astro/zod';
import { fieldAt, fieldTree, isRecord, labelAt, valueAt } from './field-tree.ts';
import type { FieldNode, FieldPath } from './field-tree.ts';
import type { Fault } from './fault.ts';
import { faultWords } from './fault-words.ts';
import type { WrittenEntry } from './read-entries.ts';

export type FieldFault = Omit<Fault, 'file' | 'entry' | 'line'> & { path: FieldPath };

export interface CheckedFields {
  /** The fields that say something, as written. */
  input: Record<string, unknown>;
  /** What the schema makes of them; undefined when there are faults. */
  data: Record<string, unknown> | undefined;
  faults: FieldFault[];
}

type Issue = z.core.$ZodIssue;

/** A key without a value (`caution:`) says as much as no key. */
function withoutBlanks(value: unknown, node: FieldNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item, node?.item));
  if (!isRecord(value) || !node) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inside]) => inside !== null || !node.fields.has(key))
      .map(([key, inside]) => [key, withoutBlanks(inside, node.fields.get(key))]),
  );
}

/** Holds an entry against the schema of its collection. */
export function checkFields(entry: WrittenEntry): CheckedFields {
  const { schema } = collections[entry.collection];
  const tree = fieldTree(schema);
  const input = withoutBlanks(entry.input, tree) as Record<string, unknown>;
  const result = schema.safeParse(input, { error: faultWords });
  if (result.success) return { input, data: result.data, faults: [] };

  const strange = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? strangeKeyFaults(issue, tree, input) : [],
  );
  const explained = new Set(
    strange.map(({ path, suggestion }) => pathName([...path.slice(0, -1), suggestion ?? ''])),
  );
  const others = result.error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .filter((issue) => !explained.has(pathName(issue.path)))
    .map((issue) => fieldFault(issue, tree, input, entry.input));
  return { input, data: undefined, faults: [...strange, ...others] };
}

const pathName = (path: FieldPath): string => path.map(String).join('.');

/** A misspelt key, with the nearest right one that is not there yet. */
function strangeKeyFaults(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  tree: FieldNode,
  input: unknown,
): FieldFault[] {
  const fields = fieldAt(tree, issue.path)?.fields ?? new Map<string, FieldNode>();
  const present = valueAt(input, issue.path);
  const free = [...fields.keys()].filter(
    (key) => !isRecord(present) || !Object.hasOwn(present, key),
  );
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const wanted = foldVietnamese(key);
    const byLabel = free.find(
      (name) => foldVietnamese(fields.get(name)?.info.label ?? '') === wanted,
    );
    const meant = byLabel ?? nearest(key, free);
    const fault = {
      path,
      field: pathName(path),
      label: labelAt(tree, issue.path),
      problem: `khóa «${key}» không có trong mẫu`,
    };
    const label = fields.get(meant ?? '')?.info.label;
    const twin = [...fields.keys()].find((name) => foldVietnamese(name) === wanted);
    if (meant === undefined && twin !== undefined)
      return { ...fault, mend: `Khóa «${twin}» đã có; giữ một dòng, xóa dòng kia.` };
    return meant === undefined
      ? { ...fault, mend: `Các khóa còn dùng được: ${free.join(', ') || 'không còn khóa nào'}.` }
      : { ...fault, suggestion: meant, ...(label !== undefined && { suggestionLabel: label }) };
  });
}

function fieldFault(issue: Issue, tree: FieldNode, input: unknown, written: unknown): FieldFault {
  const { path } = issue;
  const node = fieldAt(tree, path);
  const fault = { path, field: pathName(path), label: labelAt(tree, path) };
  const value = valueAt(input, path);
  const key = String(path.at(-1) ?? '');
  if (value === undefined && issue.code !== 'custom') {
    const isBlank = valueAt(written, path) === null;
    const hint = node?.info.hint === undefined ? '' : ` ${node.info.hint}`;
    return isBlank
      ? { ...fault, problem: 'không được để trống', mend: `Ghi giá trị sau «${key}:».${hint}` }
      : { ...fault, problem: 'còn thiếu', mend: `Thêm dòng «${key}: …».${hint}` };
  }
  if (node?.info.date === 'day' && typeof value === 'number')
    return {
      ...fault,
      problem: `«${String(value)}» không phải một ngày`,
      mend: 'Viết như 19/4/2023.',
    };
  if (issue.code === 'invalid_union' && node?.info.hint !== undefined)
    return { ...fault, problem: issue.message, mend: node.info.hint };
  const suggestion =
    issue.code === 'invalid_value' ? nearest(String(value), issue.values.map(String)) : undefined;
  return { ...fault, problem: issue.message, ...(suggestion !== undefined && { suggestion }) };
}
