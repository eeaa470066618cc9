import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { unguarded } from '#lib/csv.ts';
import {
  attribute,
  base,
  files,
  isSample,
  pageAt,
  readBytes,
  readText,
  tagsNamed,
} from './built-site.ts';
import { fileAt } from './references.ts';

interface Field {
  name: string;
  title: string;
  description: string;
  type: string;
  constraints?: { enum?: string[]; pattern?: string };
}

interface Resource {
  name: string;
  path: string;
  format: 'csv' | 'json';
  version: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

interface Json {
  version: string;
  licence: { path: string };
  fields: Field[];
  rows: Record<string, string | number | boolean | string[] | null>[];
}

const index = JSON.parse(readText('du-lieu/datapackage.json')) as { resources: Resource[] };
const tables = index.resources.filter(({ format }) => format === 'csv');
const fileOf = ({ path }: Resource): string => `du-lieu/${path}`;
const readJson = (name: string): Json => JSON.parse(readText(`du-lieu/${name}.json`)) as Json;

const readCsv = (name: string): Record<string, string>[] =>
  parse(readBytes(`du-lieu/${name}.csv`), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  }) as unknown as Record<string, string>[];

const page = pageAt(`${base}du-lieu/`);
const dictionary = pageAt(`${base}du-lieu/tu-dien/`);
if (!page || !dictionary) throw new Error('There is no page of open data.');

test('every file of the folder is in its index, with true size and true SHA-256', () => {
  const [newest, versioned] = [index.resources, index.resources].map((resources, at) =>
    resources.map((one) => fileOf(one).replace(at === 0 ? `${one.version}/` : '', '')),
  );
  const known = [...(newest ?? []), ...(versioned ?? [])];
  expect(
    files.filter(
      (file) => file.startsWith('du-lieu/') && !/(?:index\.html|datapackage\.json)$/.test(file),
    ),
  ).toEqual(known.toSorted());
  for (const resource of index.resources) {
    const bytes = readBytes(fileOf(resource));
    expect(bytes.length, resource.path).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
    expect(readBytes(fileOf(resource).replace(`${resource.version}/`, ''))).toEqual(bytes);
  }
});

test('the page says the same sizes and digests, and leads to every file', () => {
  for (const { path, hash } of index.resources) {
    expect(page.texts.join('')).toContain(hash.replace('sha256:', ''));
    const [, name = ''] = path.split('/');
    const links = tagsNamed(page, 'a').map((tag) => attribute(tag, 'href'));
    expect(links).toContain(`${base}du-lieu/${path}`);
    expect(links).toContain(`${base}du-lieu/${name}`);
  }
});

describe.each(tables)('$name', ({ name, path, version, schema }) => {
  const { fields } = schema;
  const rows = readCsv(name);
  const json = readJson(name);

  test('begins with the mark of UTF-8 and has the columns of the dictionary, in its order', () => {
    const text = readText(`du-lieu/${path}`);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.slice(1).split('\r\n')[0]).toBe(fields.map((field) => field.name).join(','));
    const described = dictionary.html.slice(dictionary.html.indexOf(`id="${name}"`));
    for (const field of fields) expect(described).toContain(`>${field.name}</code>`);
  });

  test('says the same in CSV and in JSON', () => {
    expect(json.version).toBe(version);
    expect(json.fields).toEqual(fields);
    expect(json.licence.path).toMatch(/^https:/);
    const written = json.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => {
          if (typeof value === 'boolean') return [key, value ? 'có' : 'không'];
          return [key, Array.isArray(value) ? value.join('; ') : String(value ?? '')];
        }),
      ),
    );
    expect(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguarded(value)])),
      ),
    ).toEqual(written);
  });

  test('no cell could run as a formula', () => {
    expect(
      rows
        .flatMap((row) => Object.values(row))
        .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
    ).toEqual([]);
  });

  test('every value is of the kind its column promises', () => {
    for (const { name: column, type, constraints } of fields) {
      const cells = rows.map((row) => unguarded(row[column] ?? '')).filter((cell) => cell !== '');
      if (constraints?.enum) expect(constraints.enum).toEqual(expect.arrayContaining(cells));
      if (constraints?.pattern)
        expect(
          cells.filter((cell) => !new RegExp(`^${constraints.pattern ?? ''}$`).test(cell)),
        ).toEqual([]);
      if (type === 'date')
        expect(cells.filter((cell) => !/^\d{4}-\d{2}-\d{2}$/.test(cell))).toEqual([]);
      if (type === 'integer') expect(cells.filter((cell) => !/^\d+$/.test(cell))).toEqual([]);
    }
  });

  test('keys are met once, and what refers to another table finds its row there', () => {
    for (const key of schema.primaryKey ?? []) {
      const keys = rows.map((row) => row[key]);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const {
      fields: [field],
      reference,
    } of schema.foreignKeys) {
      const known = new Set(
        readCsv(reference.resource || name).map((row) => row[reference.fields[0]]),
      );
      const lost = rows.map((row) => row[field]).filter((cell) => cell !== '' && !known.has(cell));
      expect(lost).toEqual([]);
    }
  });

  test('every source it names stands in the table of sources, every clause in that of clauses', () => {
    const named = (column: string) =>
      json.rows.flatMap((row) => (Array.isArray(row[column]) ? row[column] : []));
    const known = (table: string) => readJson(table).rows.map(({ ma }) => ma);
    expect(known('nguon')).toEqual(expect.arrayContaining(named('ma_nguon')));
    expect(known('dieu-khoan')).toEqual(expect.arrayContaining(named('dieu_khoan')));
  });

  test('every address of this site in it leads somewhere', () => {
    const { host } = new URL(readJson('don-vi').rows[0]?.['dia_chi'] as string);
    const addresses = rows
      .flatMap((row) => Object.values(row))
      .filter((cell) => URL.canParse(cell));
    const own = addresses.map((address) => new URL(address)).filter((url) => url.host === host);
    expect(own.filter(({ pathname }) => fileAt(pathname) === undefined).map(String)).toEqual([]);
  });
});

test('the rows are the pages: no page without a row, no row without a page', () => {
  const rowsAt = (name: string): string[] =>
    readJson(name)
      .rows.map(({ dia_chi: address }) => new URL(String(address)).pathname)
      .toSorted();
  const pagesAt = (pattern: RegExp): string[] =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => base + file.replace('index.html', ''))
      .toSorted();
  expect(rowsAt('don-vi')).toEqual(pagesAt(/^don-vi\/[^/]+\/index\.html$/));
  expect(rowsAt('cong-trinh')).toEqual(
    pagesAt(/^cong-trinh-su-kien\/cong-trinh\/(?!trang\/)[^/]+\/index\.html$/),
  );
  expect(rowsAt('su-kien')).toEqual(
    pagesAt(/^cong-trinh-su-kien\/su-kien\/(?!trang\/)[^/]+\/index\.html$/),
  );
  expect(rowsAt('guong-dien-hinh').length).toBeGreaterThan(0);
});

test('exemplars are those published: drafts and withdrawn ones are nowhere in the files', () => {
  const folder = join(process.env['CONTENT_DIR'] || 'content', 'guong-dien-hinh');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      slug: file.replace('.md', ''),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
  const published = texts.filter(({ text }) => !/^status: (?:draft|withdrawn)$/m.test(text));
  const slugs = readJson('guong-dien-hinh').rows.map(({ dia_chi: address }) =>
    String(address).replace(/^.*\/\d{4,}-([^/]+)\/$/, '$1'),
  );
  expect(slugs.toSorted()).toEqual(published.map(({ slug }) => slug).toSorted());
});

test('the public register is empty, says so, and still has its columns', { skip: isSample }, () => {
  expect(readCsv('cong-trinh')).toEqual([]);
  expect(readCsv('su-kien')).toEqual([]);
  expect(page.html).toContain('Chưa nguồn công khai nào đăng sổ đăng ký');
});

test('the page describes a catalogue with a data set for every table', () => {
  const scripts = tagsNamed(page, 'script').filter(
    (tag) => attribute(tag, 'type') === 'application/ld+json',
  );
  const things = scripts.flatMap(
    ({ text }) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'],
  );
  const ofType = (type: string) => things.filter((thing) => thing['@type'] === type);
  expect(ofType('DataCatalog')).toHaveLength(1);
  const datasets = ofType('Dataset');
  expect(datasets).toHaveLength(tables.length);
  for (const { url, description } of datasets) {
    // Search engines for data want a description of fifty letters at least.
    expect(String(description).length).toBeGreaterThanOrEqual(50);
    const id = new URL(String(url)).hash.slice(1);
    expect(page.tags.some((tag) => attribute(tag, 'id') === id)).toBe(true);
  }
});
