import {
  booleanWords,
  listDelimiter,
  type ColumnHead,
  type ColumnType,
} from '#lib/open-data/column.ts';

const typesOfField: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: [booleanWords.true], falseValues: [booleanWords.false] },
  date: { type: 'date' },
  'partial-date': { type: 'string' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'list', delimiter: listDelimiter },
};

/** A column as a field of Frictionless Table Schema 2. */
export function fieldOf({ name, label, type, meaning, options }: ColumnHead): object {
  const pattern = type === 'partial-date' ? { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } : {};
  const constraints = { ...pattern, ...(options && { enum: options }) };
  return {
    name,
    title: label,
    description: meaning,
    ...typesOfField[type],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
