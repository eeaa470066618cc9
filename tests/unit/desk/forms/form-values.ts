import type { Field } from '@sveltia/cms';
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** What a form may lead to: what its relation and picture fields can name. */
export type Names = (collection: string) => readonly string[];

const letters = Array.from(
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ýỷỹ,.:;-–"\'#&*!?%()[]{}|>@`0123456789',
);

/** A line as somebody types it: never blank, signs that mean something to YAML included. */
const typedLine = (longest: number): Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: Math.min(longest, 40) })
    .map((text) => `Ă${text}`.slice(0, longest).trim());

const pad = (value: number): string => String(value).padStart(2, '0');

const day: Arbitrary<string> = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .chain((date) => {
    const [year, month, date_] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return fc.constantFrom(
      `${String(date_)}/${String(month)}/${String(year)}`,
      `${String(year)}-${pad(month)}-${pad(date_)}`,
    );
  });

const matching = (pattern: string, longest: number): Arbitrary<string> => {
  const expression = new RegExp(pattern);
  if (expression.test('29/2/2024')) return day.filter((text) => expression.test(text));
  return fc
    .stringMatching(expression)
    .filter((text) => text.trim() === text && text.length <= longest);
};

const longestIn = (field: Field): number =>
  Number(('maxlength' in field && field.maxlength) || 200);

const webAddress = fc.stringMatching(/^[a-z]{1,9}$/).map((name) => `https://${name}.vn/?tin=1`);

const listOf = <T>(one: Arbitrary<T>, least = 0): Arbitrary<T[]> =>
  fc.array(one, { minLength: least, maxLength: least + 2 });

/** The fields inside an object or a list of objects. */
export const subfields = (field: Field): Field[] =>
  'fields' in field ? (field.fields as Field[]) : [];

/** Any value a form field lets an officer leave in it. */
export function valueOf(field: Field, names: Names): Arbitrary<unknown> {
  const { widget = 'string' } = field;
  if ('pattern' in field && Array.isArray(field.pattern))
    return matching(String(field.pattern[0]), longestIn(field));
  switch (field.widget) {
    case 'number':
      return fc.integer({ min: Number(field.min ?? 0), max: Number(field.max ?? 9999) });
    case 'boolean':
      return fc.boolean();
    case 'image':
      return fc.constant('anh-mau.webp');
    case 'select':
    case 'relation': {
      const values =
        'options' in field
          ? (field.options as { value: string }[]).map(({ value }) => value)
          : names(String(field.file ?? field.collection));
      const one = fc.constantFrom(...values);
      return field.multiple === true
        ? fc.uniqueArray(one, { minLength: Number(field.min ?? 0), maxLength: 3 })
        : one;
    }
    case 'object':
      return valuesOf(subfields(field), names);
    case 'list': {
      const item =
        'field' in field ? valueOf(field.field as Field, names) : valuesOf(subfields(field), names);
      return listOf(item, Number(field.min ?? 0));
    }
    case 'string':
    case 'text':
    case 'richtext':
    case undefined:
      if ('type' in field && field.type === 'url') return webAddress;
      if ('type' in field && field.type === 'email') return fc.constant('van-thu@mau.vn');
      return typedLine(longestIn(field));
    default:
      throw new Error(`Không biết điền ô kiểu «${widget}».`);
  }
}

/** A form filled in: what is required always, the rest now and then. */
export const valuesOf = (
  fields: readonly Field[],
  names: Names,
): Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field, names)])), {
    requiredKeys: fields.filter(isRequired).map(({ name }) => name),
    noNullPrototype: true,
  });

const isRequired = (field: Field): boolean => !('required' in field) || field.required !== false;
