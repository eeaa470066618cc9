import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay, parsePartialDay } from '#lib/dates.ts';
import { normaliseText } from '#lib/officer-text.ts';
import { isRecord } from '#desk/field-tree.ts';
import type { Column } from './columns.ts';
import { fieldName } from './columns.ts';

/** What the last import brought for one file, as digests: nothing of a person is kept a second time. */
export interface ImportedEntry {
  /** Digest of what the row was told apart by. */
  identity: string;
  /** Name of a field → digest of the value its cell held. */
  fields: Readonly<Record<string, string>>;
}

/** Path of a file below the content → what was imported into it. */
export type ImportRecord = ReadonlyMap<string, ImportedEntry>;

/** Hidden from the site's reading of the content, but copied and backed up with it. */
export const recordFile = '.da-nhap.json';

/** Paragraphs apart, whatever blank lines stand between them. */
const paragraphs = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');

/** A value in one form, whether it comes from a cell or from a file; null when there is none. */
export function canonical({ kind }: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((one) => String(one).trim());
  // YAML takes a bare year for a number.
  const isYear = kind === 'partial-day' && typeof value === 'number';
  if (typeof value !== 'string' && !isYear) return value;
  const text = paragraphs(String(value));
  if (text === '') return null;
  if (kind === 'day') return parseDay(text) ?? text;
  return kind === 'partial-day' ? (parsePartialDay(text) ?? text) : text;
}

export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

export const fieldDigests = (values: ReadonlyMap<Column, unknown>): Record<string, string> =>
  Object.fromEntries(
    [...values].map(([column, value]) => [fieldName(column), digest(canonical(column, value))]),
  );

/** The record beside a content folder; empty when nothing was ever imported or the record is damaged. */
export function readRecord(content: string): ImportRecord {
  const file = join(content, recordFile);
  if (!existsSync(file)) return new Map();
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(isRecord(found) ? Object.entries(found).filter(isImported) : []);
  } catch {
    return new Map(); // then every difference counts as made by hand, and nothing is overwritten
  }
}

const isImported = (pair: [string, unknown]): pair is [string, ImportedEntry] => {
  const [, entry] = pair;
  return isRecord(entry) && typeof entry['identity'] === 'string' && isRecord(entry['fields']);
};

export const recordText = (record: ImportRecord): string =>
  `${JSON.stringify(Object.fromEntries([...record].toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`;
