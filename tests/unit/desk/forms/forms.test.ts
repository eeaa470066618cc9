import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#desk/check-content.ts';
import { checkFields } from '#desk/check-fields.ts';
import { fieldTree } from '#desk/field-tree.ts';
import { choicesOf } from '#desk/forms/choices.ts';
import { deskConfig, deskForms } from '#desk/forms/desk-config.ts';
import { formFields } from '#desk/forms/form-field.ts';
import { keptByHand, places } from '#desk/forms/places.ts';
import { readEntries } from '#desk/read-entries.ts';
import { collections } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';
import { line } from '#schemas/fields.ts';
import { subfields, valuesOf } from './form-values.ts';

const real = await checkContent('content');
const choices = choicesOf(real);
const config = deskConfig(real, 'http://localhost/');

/** The form of every collection the desk shows. */
const forms = new Map<CollectionName, readonly Field[]>(
  (config.collections ?? []).flatMap((form): [CollectionName, readonly Field[]][] => {
    if ('files' in form)
      return form.files.map(({ name, fields }) => {
        const [only] = fields;
        const isList = only?.widget === 'list' && 'root' in only && only.root === true;
        return [name as CollectionName, isList ? subfields(only) : fields];
      });
    return 'fields' in form ? [[form.name as CollectionName, form.fields]] : [];
  }),
);

const namesIn = (collection: string): string[] =>
  (real.entries.get(collection as CollectionName) ?? []).map(({ id }) => id);

const withoutBody = (fields: readonly Field[]): Field[] =>
  fields.filter(({ name }) => name !== 'body');

describe('what the desk offers', () => {
  test('is every collection but those that are kept by hand', () => {
    const offered = [...forms.keys()];
    const expected = Object.keys(collections).filter(
      (name) => !keptByHand.includes(name) && name !== 'ledger',
    );
    expect(offered.toSorted()).toEqual(expected.toSorted());
  });

  test('has the ledger only where no server of ours keeps it', () => {
    const hasLedger = (withLedger: boolean): boolean =>
      JSON.stringify(deskForms(choices, withLedger)).includes('"content/so-danh-bo.yaml"');
    expect(hasLedger(true)).toBe(true);
    expect(hasLedger(false)).toBe(false);
  });

  test('names only collections that exist', () => {
    for (const name of [...Object.keys(places), ...keptByHand])
      expect(Object.keys(collections)).toContain(name);
  });

  test('numbers the next profile as nobody before', () => {
    const number = forms.get('profiles')?.find(({ name }) => name === 'number');
    const given = (real.entries.get('ledger') ?? []).map(({ data }) => Number(data['number']));
    expect(number).toMatchObject({ default: Math.max(...given) + 1 });
  });
});

describe('a form and its schema', () => {
  test.each([...forms])(
    '%s: the same fields, in the same order, by the same names',
    (name, form) => {
      const { fields } = fieldTree(collections[name].schema);
      expect(withoutBody(form).map((field) => [field.name, field.label])).toEqual(
        [...fields].map(([key, { info }]) => [key, info.label]),
      );
    },
  );

  test('a field added to a schema is in the form', () => {
    const before = z.strictObject({ name: line('Tên') });
    const after = before.extend({ motto: line('Khẩu hiệu', 'Không quá mười từ.').optional() });
    expect(formFields(before, choices).map(({ name }) => name)).toEqual(['name']);
    expect(formFields(after, choices)[1]).toMatchObject({
      ...{ name: 'motto', label: 'Khẩu hiệu', hint: 'Không quá mười từ.' },
      ...{ widget: 'string', required: false, maxlength: 240 },
    });
  });

  test('a kind of field no form is known for stops the desk', () => {
    const schema = z.strictObject({ when: z.date().meta({ label: 'Lúc' }) });
    expect(() => formFields(schema, choices)).toThrow('«when»');
  });

  test('every field that must be filled in is so in the form, and has a Vietnamese label', () => {
    for (const [name, form] of forms) {
      const schema: z.ZodObject<Record<string, z.ZodType>> = collections[name].schema;
      for (const field of withoutBody(form)) {
        const mayBeAbsent = schema.shape[field.name]?.safeParse(undefined).success;
        if (mayBeAbsent === false) expect(field, field.name).toMatchObject({ required: true });
        expect(field.label).toMatch(/^\p{Lu}/u);
      }
    }
  });
});

/** As the desk writes a file: front matter in YAML with long lines left whole, or a list of one. */
function written(name: CollectionName, values: Record<string, unknown>) {
  const { place }: Collection = collections[name];
  const yaml = stringify(place.form === 'list' ? [values] : values, { lineWidth: 0 });
  const text = place.form === 'markdown' ? `---\n${yaml}---\nChữ.\n` : yaml;
  const path = place.form === 'markdown' ? `${place.folder}/mau.md` : place.file;
  return readEntries({ collection: name, path, absolute: path, text });
}

/** Faults of a whole entry that no single field of a form can prevent; the content check says them. */
const acrossFields: ReadonlySet<string> = new Set([
  'ground',
  'sources',
  'awards',
  'doneOn',
  'endsOn',
  'successor',
]);

describe('what a form lets through', () => {
  test.each([...forms])('%s: passes its schema, field by field', (name, form) => {
    fc.assert(
      fc.property(valuesOf(withoutBody(form), namesIn), (values) => {
        const { entries, faults } = written(name, values);
        expect(faults).toEqual([]);
        const [entry] = entries;
        const found = entry ? checkFields(entry).faults : [];
        expect(
          found.filter(({ path }) => !(path.length === 1 && acrossFields.has(String(path[0])))),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
