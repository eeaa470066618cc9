import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldTree } from '#desk/field-tree.ts';
import { columnsOf, fieldName } from '#desk/excel/columns.ts';
import { sheetPlans } from '#desk/excel/sheets.ts';
import { collections } from '#schemas/collections.ts';
import { day, line, partialDay, reference, text } from '#schemas/fields.ts';
import { oneOf } from '#schemas/one-of.ts';

describe.each(sheetPlans)('the sheet «$name»', ({ collection, columns }) => {
  test('has a column for every field the schema demands', () => {
    const names = new Set(columns.map(fieldName));
    const demanded = [...fieldTree(collections[collection].schema).fields].filter(
      ([, { schema }]) => !z.safeParse(schema, undefined).success,
    );
    expect(demanded.map(([key]) => key).filter((key) => !names.has(key))).toEqual([]);
  });

  test('has no two columns of one name, and each speaks Vietnamese', () => {
    const labels = columns.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^\p{Lu}/u);
  });
});

test('a field added to a schema has its column, of the kind the schema takes', () => {
  const schema = z.strictObject({
    a: line('Dòng'),
    b: text('Đoạn').optional(),
    c: day('Ngày'),
    d: partialDay('Khoảng'),
    e: oneOf({ x: 'Ích', y: 'I' }, 'Chọn').default('x'),
    f: z.array(reference('units', 'Đơn vị')).default([]).meta({ label: 'Các đơn vị' }),
    g: z.number().meta({ label: 'Số' }),
    h: z
      .strictObject({ i: z.boolean().meta({ label: 'Đúng' }) })
      .optional()
      .meta({ label: 'Nhóm' }),
  });
  expect(
    columnsOf(schema).map(({ path, label, kind, isRequired, isList }) =>
      [path.join('.'), label, kind, isRequired ? 'required' : '', isList ? 'list' : ''].join('|'),
    ),
  ).toEqual([
    'a|Dòng|line|required|',
    'b|Đoạn|text||',
    'c|Ngày|day|required|',
    'd|Khoảng|partial-day|required|',
    'e|Chọn|choice||',
    'f|Các đơn vị|reference||list',
    'g|Số|number|required|',
    'h.i|Nhóm › Đúng|yes-no||',
  ]);
});
