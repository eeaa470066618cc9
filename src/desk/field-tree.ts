import { z } from 'astro/zod';
import type { FieldInfo } from '#schemas/fields.ts';

/** A field as an officer sees it: its name, and the fields or items inside it. */
export interface FieldNode {
  info: Partial<FieldInfo>;
  /** As it stands in its form: optional or with a default, where it is. */
  schema: Schema;
  fields: ReadonlyMap<string, FieldNode>;
  item: FieldNode | undefined;
}

type Schema = z.core.$ZodType;
export type FieldPath = readonly PropertyKey[];

const ownInfo = (schema: Schema): Partial<FieldInfo> =>
  (z.globalRegistry.get(schema) as Partial<FieldInfo> | undefined) ?? {};

const inner = (schema: Schema): Schema | undefined => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  )
    return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
};

const known = new WeakMap<Schema, FieldNode>();

/** The labels, hints and references of a schema, whatever optional, default or transform wraps them. */
export function fieldTree(schema: Schema): FieldNode {
  const node = known.get(schema) ?? readField(schema);
  known.set(schema, node);
  return node;
}

function readField(schema: Schema): FieldNode {
  const wrapped = inner(schema);
  if (wrapped) {
    const node = fieldTree(wrapped);
    return { ...node, schema, info: { ...node.info, ...ownInfo(schema) } };
  }
  const fields: [string, FieldNode][] =
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape as Record<string, Schema>).map(([key, field]) => [
          key,
          fieldTree(field),
        ])
      : [];
  return {
    info: ownInfo(schema),
    schema,
    fields: new Map(fields),
    item: schema instanceof z.ZodArray ? fieldTree(schema.element) : undefined,
  };
}

const step = (node: FieldNode | undefined, key: PropertyKey): FieldNode | undefined =>
  typeof key === 'number' ? node?.item : node?.fields.get(String(key));

export const fieldAt = (tree: FieldNode, path: FieldPath): FieldNode | undefined =>
  path.reduce<FieldNode | undefined>(step, tree);

/** `Các việc (mục 3) › Điều khoản`; a key that is no field stands as it was written. */
export function labelAt(tree: FieldNode, path: FieldPath): string {
  const words: string[] = [];
  let node: FieldNode | undefined = tree;
  for (const key of path) {
    node = step(node, key);
    if (typeof key === 'number') words.push(`${words.pop() ?? ''} (mục ${String(key + 1)})`.trim());
    else words.push(node?.info.label ?? String(key));
  }
  return words.join(' › ');
}

/** Calls `visit` for every value a field tree knows, outermost first. */
export function walkFields(
  tree: FieldNode,
  value: unknown,
  visit: (value: unknown, node: FieldNode, path: FieldPath) => void,
  path: FieldPath = [],
): void {
  visit(value, tree, path);
  if (Array.isArray(value)) {
    const { item } = tree;
    if (item)
      value.forEach((one, index) => {
        walkFields(item, one, visit, [...path, index]);
      });
  } else if (isRecord(value)) {
    for (const [key, field] of tree.fields) {
      if (key in value) walkFields(field, value[key], visit, [...path, key]);
    }
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `path` of what was read; undefined when there is none. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)] as unknown;
    return isRecord(inside) && Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, value);
