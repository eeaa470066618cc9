import type { RelationField, SelectField } from '@sveltia/cms';
import { places } from './places.ts';

/** What may be named although no form of the desk keeps it: clauses of the plan, the eight themes. */
export type Choices = ReadonlyMap<string, readonly { value: string; label: string }[]>;

interface Common {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
}

/** The schema's own hint tells how to write a name by hand; here it is picked. */
const pickHint = 'Chọn trong danh sách; gõ vài chữ để tìm.';

/** A field that names an entry of another collection: looked up as one types, never typed by hand. */
export function referenceField(
  common: Common,
  collection: string,
  choices: Choices,
): RelationField | SelectField {
  const named = { ...common, hint: pickHint };
  const options = choices.get(collection);
  if (options) return { ...named, widget: 'select', options: [...options], dropdown_threshold: 1 };
  const place = places[collection];
  if (!place) throw new Error(`«${common.label}» trỏ tới «${collection}», bàn biên tập không có.`);
  if (place.kind === 'entries')
    return {
      ...named,
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [place.identifier],
      dropdown_threshold: 1,
    };
  return {
    ...named,
    widget: 'relation',
    collection: place.group,
    file: collection,
    value_field: `${collection}.*.${place.key}`,
    display_fields: [`${collection}.*.${place.identifier}`],
    dropdown_threshold: 1,
  };
}
