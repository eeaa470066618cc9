import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldAt, fieldTree, labelAt, valueAt, walkFields } from '#desk/field-tree.ts';
import type { FieldNode } from '#desk/field-tree.ts';
import { table } from '#desk/file-names.ts';

const tree = fieldTree(
  z.strictObject({
    name: z.string().meta({ label: 'Tên' }).optional(),
    day: z.string().transform(Number).meta({ label: 'Ngày', hint: 'Ví dụ 19/4/2023.' }),
    tasks: z
      .array(
        z.strictObject({ clause: z.string().meta({ label: 'Điều khoản', references: 'clauses' }) }),
      )
      .default([])
      .meta({ label: 'Các việc' }),
  }),
);

describe('the fields of a schema, as an officer sees them', () => {
  test('a label survives optional, default, transform and array', () => {
    expect(labelAt(tree, ['name'])).toBe('Tên');
    expect(labelAt(tree, ['day'])).toBe('Ngày');
    expect(labelAt(tree, ['tasks', 2, 'clause'])).toBe('Các việc (mục 3) › Điều khoản');
    expect(labelAt(tree, ['tasks', 0])).toBe('Các việc (mục 1)');
    expect(labelAt(tree, [])).toBe('');
    expect(fieldAt(tree, ['tasks', 0, 'clause'])?.info.references).toBe('clauses');
    expect(fieldAt(tree, ['nothing', 'here'])).toBeUndefined();
  });

  test('walking visits what is there, with its path', () => {
    const seen: string[] = [];
    walkFields(
      tree,
      { name: 'A', tasks: [{ clause: 'i' }, 'x'], strange: 1 },
      (value, node, path) => {
        if (typeof value === 'string')
          seen.push(`${path.map(String).join('.')}=${value}:${node.info.label ?? ''}`);
      },
    );
    expect(seen).toEqual(['name=A:Tên', 'tasks.0.clause=i:Điều khoản', 'tasks.1=x:']);
  });

  test('a value is found by its path, never a property that every object has', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({ a: 1 }, ['constructor'])).toBeUndefined();
  });
});

describe('the schemas', () => {
  const fieldsOf = (node: FieldNode, path: string): [string, FieldNode][] => [
    ...[...node.fields].flatMap(([key, field]): [string, FieldNode][] => [
      [`${path}.${key}`, field],
      ...fieldsOf(field, `${path}.${key}`),
    ]),
    ...(node.item ? fieldsOf(node.item, path) : []),
  ];

  test.each(table)('every field of %s has a Vietnamese label in NFC', (name, { schema }) => {
    const fields = fieldsOf(fieldTree(schema), name);
    expect(fields.length).toBeGreaterThan(1);
    for (const [path, { info }] of fields) {
      expect(info.label, path).toMatch(/^[\p{Lu}]/u);
      expect(info.label?.normalize('NFC')).toBe(info.label);
    }
  });

  test('every reference names a collection, or the clauses of the plan', () => {
    const names = new Set(['clauses', ...table.map(([name]) => name)]);
    for (const [name, { schema }] of table) {
      for (const [path, { info, item }] of fieldsOf(fieldTree(schema), name)) {
        const target = info.references ?? item?.info.references;
        if (target !== undefined) expect(names, path).toContain(target);
      }
    }
  });
});
