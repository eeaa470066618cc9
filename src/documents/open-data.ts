import { createHash } from 'node:crypto';
import { csv } from '#lib/csv.ts';
import { cellText, type Table } from '#lib/open-data/column.ts';
import { fieldOf } from './data-package-fields.ts';

/** For the compilation: the choice of rows, the columns, our own sentences. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Ghi công 4.0 Quốc tế',
  path: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
} as const;

export interface DataFile {
  /** `cong-trinh.csv` */
  name: string;
  format: 'csv' | 'json';
  mediaType: 'text/csv' | 'application/json';
  /** UTF-8. */
  text: string;
  bytes: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

/** A table with its files. Its version is told from what the files say: other words, other version. */
export interface DataSet {
  table: Table;
  /** Twelve hexadecimal digits. */
  version: string;
  csv: DataFile;
  json: DataFile;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function fileOf(table: Table, format: DataFile['format'], text: string): DataFile {
  return {
    name: `${table.name}.${format}`,
    format,
    mediaType: format === 'csv' ? 'text/csv' : 'application/json',
    text,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  };
}

const csvText = ({ columns, rows }: Table): string =>
  csv([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);

const namedCells = ({ columns, rows }: Table): Record<string, unknown>[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );

const written = { real: new WeakMap<Table, DataSet>(), sample: new WeakMap<Table, DataSet>() };

function writeSet(table: Table, isSample: boolean): DataSet {
  const { name, title, description } = table;
  const said = {
    name,
    title: isSample ? `DỮ LIỆU MẪU: ${title}` : title,
    description,
    licence: dataLicence,
    fields: table.columns.map(fieldOf),
    rows: namedCells(table),
  };
  const comma = csvText(table);
  const version = sha256(comma + JSON.stringify(said)).slice(0, 12);
  return {
    table,
    version,
    csv: fileOf(table, 'csv', comma),
    json: fileOf(table, 'json', `${JSON.stringify({ version, ...said }, undefined, 1)}\n`),
  };
}

/**
 * Several pages tell of the same files: those of a table are written once.
 * @param isSample whether the content is invented; the JSON then says so
 */
export function dataSetOf(table: Table, isSample: boolean): DataSet {
  const known = isSample ? written.sample : written.real;
  const set = known.get(table) ?? writeSet(table, isSample);
  known.set(table, set);
  return set;
}
