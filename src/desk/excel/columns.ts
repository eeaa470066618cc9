import { z } from 'astro/zod';
import { fieldTree } from '#desk/field-tree.ts';
import type { FieldNode, FieldPath } from '#desk/field-tree.ts';

export type ColumnKind =
  'line' | 'text' | 'day' | 'partial-day' | 'number' | 'yes-no' | 'choice' | 'reference';

/** One column of a sheet: a field of the schema, or what the sheet alone has. */
export interface Column {
  /** Where the value stands in an entry; `['body']` is the text under the fields. */
  path: FieldPath;
  label: string;
  hint: string | undefined;
  kind: ColumnKind;
  isRequired: boolean;
  /** Several values in one cell. */
  isList: boolean;
  /** The collection a name is looked up in. */
  references?: string;
  /** Stored value → the words a person reads. */
  options?: Readonly<Record<string, string>>;
}

/** `awards.0.form`, as faults name a field. */
export const fieldName = ({ path }: Pick<Column, 'path'>): string => path.map(String).join('.');

/** What has no place in a cell: pictures, long lists, and what the site itself keeps. */
const leftOut: ReadonlySet<string> = new Set([
  'picture',
  'portrait',
  'reportedAwards',
  'figures',
  'ownWords',
  'followUps',
  'formerSlugs',
  'withdrawnOn',
]);

const accepts = ({ schema }: FieldNode, value: unknown): boolean =>
  z.safeParse(schema, value).success;

/** Asks the schema itself what it takes, so that a column can never disagree with the build. */
function kindOf(node: FieldNode): ColumnKind {
  if ('options' in node.info) return 'choice';
  if (node.info.references !== undefined) return 'reference';
  if (z.safeParse(node.schema, '19/4/2023').data === '2023-04-19')
    return accepts(node, '2023') ? 'partial-day' : 'day';
  if (accepts(node, true)) return 'yes-no';
  if (!accepts(node, 'chữ')) return 'number';
  return accepts(node, 'chữ '.repeat(200)) ? 'text' : 'line';
}

interface Around {
  path: FieldPath;
  labels: readonly string[];
  isRequired: boolean;
}

function columnsBelow(node: FieldNode, around: Around): Column[] {
  return [...node.fields].flatMap(([key, field]) => {
    if (leftOut.has(key)) return [];
    const inside: Around = {
      path: [...around.path, key],
      labels: [...around.labels, field.info.label ?? key],
      isRequired: around.isRequired && !accepts(field, undefined),
    };
    if (field.fields.size > 0) return columnsBelow(field, inside);
    const { item } = field;
    // Of a list of groups (awards), a row holds the first.
    if (item && item.fields.size > 0)
      return columnsBelow(item, { ...inside, path: [...inside.path, 0], isRequired: false });
    return [columnOf(item ?? field, field, inside, item !== undefined)];
  });
}

function columnOf(leaf: FieldNode, field: FieldNode, inside: Around, isList: boolean): Column {
  const { references } = leaf.info;
  const options =
    'options' in leaf.info ? (leaf.info.options as Record<string, string>) : undefined;
  return {
    path: inside.path,
    label: inside.labels.join(' › '),
    hint: field.info.hint ?? leaf.info.hint,
    kind: kindOf(leaf),
    isRequired: inside.isRequired,
    isList,
    ...(references !== undefined && { references }),
    ...(options !== undefined && { options }),
  };
}

/** The fields of a schema that fit into cells, in its order. */
export const columnsOf = (schema: FieldNode['schema']): Column[] =>
  columnsBelow(fieldTree(schema), { path: [], labels: [], isRequired: true });
