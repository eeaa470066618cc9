import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';
import type { FieldInfo } from '#schemas/fields.ts';
import { referenceField } from './reference-field.ts';
import type { Choices } from './reference-field.ts';
import { writtenDates } from './written-dates.ts';

type Schema = z.core.$ZodType;

/** A field's schema without what wraps it, and what the wrapping says. */
interface Unwrapped {
  core: Schema;
  info: Partial<FieldInfo>;
  isRequired: boolean;
  start: unknown;
}

const pictureHint = 'Chọn ảnh trên máy. Ảnh tự thu nhỏ và bỏ dữ liệu về nơi chụp, máy chụp.';

/** Longer text gets a box of several lines. */
const longestLine = 300;

function unwrap(schema: Schema): Unwrapped {
  const info = (z.globalRegistry.get(schema) ?? {}) as Partial<FieldInfo>;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inside = unwrap(schema.unwrap());
    const start = schema instanceof z.ZodDefault ? schema.def.defaultValue : inside.start;
    return { ...inside, info: { ...inside.info, ...info }, isRequired: false, start };
  }
  if (schema instanceof z.ZodPipe) {
    const inside = unwrap(schema.in);
    return { ...inside, info: { ...inside.info, ...info } };
  }
  return { core: schema, info, isRequired: true, start: undefined };
}

/** The desk's form for one field of a schema. Throws for a kind of field no form is known for. */
export function formField(name: string, schema: Schema, choices: Choices): Field {
  const { core, info, isRequired, start } = unwrap(schema);
  const common = {
    name,
    label: info.label ?? name,
    required: isRequired,
    ...(info.hint !== undefined && { hint: info.hint }),
  };
  const words = { ...common, ...(typeof start === 'string' && { default: start }) };
  if (info.picture === true)
    return { ...common, hint: pictureHint, widget: 'image', choose_url: false };
  if (info.date !== undefined) {
    const { pattern, advice } = writtenDates[info.date];
    return { ...words, widget: 'string', pattern: [pattern, advice] };
  }
  if (info.references !== undefined) return referenceField(common, info.references, choices);
  if (core instanceof z.ZodEnum) {
    const values = core.options.map(String);
    const options = values.map((value) => ({ value, label: info.options?.[value] ?? value }));
    // What has a default is always one of them: no form offers «none».
    return { ...words, required: isRequired || start !== undefined, widget: 'select', options };
  }
  if (core instanceof z.ZodNumber)
    return {
      ...common,
      widget: 'number',
      value_type: 'int',
      ...(core.minValue !== null && { min: core.minValue }),
      ...(core.maxValue !== null && { max: core.maxValue }),
    };
  if (core instanceof z.ZodBoolean)
    return { ...common, widget: 'boolean', default: start === true };
  if (core instanceof z.ZodObject)
    return { ...common, widget: 'object', fields: formFields(core, choices) };
  if (core instanceof z.ZodArray) return listField(common, core, choices);
  if (core instanceof z.ZodString || core instanceof z.ZodStringFormat)
    return { ...words, ...textField(core) };
  throw new Error(`Bàn biên tập chưa có ô nhập cho «${name}» (${core._zod.def.type}).`);
}

/** One form field for every field of an object's schema, in its order. */
export const formFields = (schema: z.ZodObject, choices: Choices): Field[] =>
  Object.entries(schema.shape as Record<string, Schema>).map(([name, field]) =>
    formField(name, field, choices),
  );

interface Common {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
}

function listField(common: Common, list: z.ZodArray, choices: Choices): Field {
  const { core, info } = unwrap(list.element);
  const [minimum] = checksOf(list, 'min_length').map((check) => check['minimum']);
  const least = typeof minimum === 'number' ? { min: minimum } : {};
  const label = (info.label ?? common.label).toLowerCase();
  if (info.references !== undefined)
    return { ...referenceField(common, info.references, choices), multiple: true, ...least };
  if (core instanceof z.ZodObject)
    return {
      ...{ ...common, ...least, widget: 'list', label_singular: label },
      fields: formFields(core, choices),
    };
  return {
    ...{ ...common, ...least, widget: 'list', label_singular: label },
    field: { ...formField('item', list.element, choices), label: info.label ?? common.label },
  };
}

/** What the checks of one kind were told: `{ minimum: 1 }`. */
const checksOf = (schema: Schema, kind: string): Record<string, unknown>[] =>
  (schema._zod.def.checks ?? [])
    .map((check) => check._zod.def as unknown as Record<string, unknown>)
    .filter((check) => check['check'] === kind);

const isMessage = (error: unknown): error is (issue: object) => unknown =>
  typeof error === 'function';

function patternOf(schema: Schema): { pattern?: [string, string] } {
  const [check] = checksOf(schema, 'string_format');
  const pattern = check?.['pattern'];
  if (!(pattern instanceof RegExp)) return {};
  const error = check?.['error'];
  const words: unknown = isMessage(error) ? error({}) : undefined;
  return { pattern: [pattern.source, typeof words === 'string' ? words : 'Viết chưa đúng dạng.'] };
}

function textField(schema: z.ZodString | z.ZodStringFormat) {
  if (schema instanceof z.ZodURL) return { widget: 'string', type: 'url' } as const;
  if (schema instanceof z.ZodEmail) return { widget: 'string', type: 'email' } as const;
  const maxlength = schema.maxLength ?? undefined;
  return {
    widget: (maxlength ?? 0) > longestLine ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(maxlength !== undefined && { maxlength }),
    ...patternOf(schema),
  } as const;
}
