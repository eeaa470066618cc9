import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { assembleDemoContent } from '#commands/demo-content.ts';
import { readFolder, writeFolder } from '../../fixtures/content-files.ts';
import { drawPicture } from '../../fixtures/sample/pictures.ts';
import { committedSize, makeSample } from '../../fixtures/sample/sample.ts';
import { unitsIn } from '../../fixtures/sample/setting.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const real = join(root, 'content');
const committed = join(root, 'tests/fixtures/content');
const units = unitsIn(real);
const sample = makeSample(committedSize, units);

/** The committed set together with the real plan and units, as the demonstration site is built from. */
const assembled = (): string => {
  const target = temporaryFolder();
  assembleDemoContent({ real, sample: committed, target });
  return target;
};

const checked = await checkContent(assembled());
const entriesOf = (collection: Parameters<typeof checked.entries.get>[0]) =>
  checked.entries.get(collection) ?? [];

vi.setConfig({ testTimeout: 60_000 }); // drawing and checking, on a busy machine

describe('the committed set', () => {
  test('is exactly what the generator writes (if not: npm run sample)', () => {
    const files = readFolder(committed);
    const paths = [...sample.texts.keys(), ...sample.pictures.map(({ path }) => path)];
    expect([...files.keys()].toSorted()).toEqual(paths.toSorted());
    for (const [path, text] of sample.texts) expect(files.get(path), path).toBe(text);
  });

  test('holds the pictures the generator draws, to a hair', async () => {
    for (const picture of sample.pictures) {
      const file = readFileSync(join(committed, picture.path));
      expect(file.length, picture.path).toBeLessThanOrEqual(40_000);
      const difference = await sharp(file)
        .composite([{ input: await drawPicture(picture), blend: 'difference' }])
        .removeAlpha()
        .png({ compressionLevel: 1 })
        .toBuffer();
      const { channels } = await sharp(difference).stats();
      // Other processors may round the last bits of a colour otherwise.
      for (const { max } of channels) expect(max, picture.path).toBeLessThanOrEqual(8);
    }
  });

  test('has four pictures that tell where they were taken, for the site to forget', async () => {
    const telling = [];
    for (const { path } of sample.pictures) {
      const { exif } = await sharp(join(committed, path)).metadata();
      if (exif?.toString('latin1').includes('MAU-GPS')) telling.push(path);
    }
    expect(telling).toEqual([
      'guong-dien-hinh/mau-an.jpg',
      'tin-tuc/tin-mau-2.jpg',
      'guong-dien-hinh/tap-the-mau-32-trong-bai.jpg',
      'tin-tuc/tin-mau-4-trong-bai.jpg',
    ]);
  });

  test('is content without a fault, and large enough to show the drive alive', () => {
    expect(checked.faults).toEqual([]);
    const published = entriesOf('profiles').filter(({ data }) => data['status'] === 'published');
    expect(published.length).toBeGreaterThanOrEqual(60);
    expect(entriesOf('works').length).toBeGreaterThanOrEqual(40);
    expect(entriesOf('events').length).toBeGreaterThanOrEqual(30);
    expect(entriesOf('news').length).toBeGreaterThanOrEqual(20);
  });
});

const valuesOf = (collection: Parameters<typeof entriesOf>[0], field: string): Set<unknown> =>
  new Set(entriesOf(collection).flatMap(({ data }) => data[field]));

describe('it shows everything there is to show', () => {
  test('kinds, states and origins of profiles, works and events', () => {
    expect(valuesOf('profiles', 'kind')).toEqual(new Set(['tap-the', 'ho-gia-dinh', 'ca-nhan']));
    expect(valuesOf('profiles', 'status')).toEqual(new Set(['published', 'draft', 'withdrawn']));
    expect(valuesOf('profiles', 'origin')).toEqual(new Set(['campaign', 'press']));
    expect(valuesOf('works', 'status')).toEqual(
      new Set(['registered', 'in-progress', 'done', 'dropped']),
    );
    expect(valuesOf('works', 'kind')).toEqual(new Set(['cong-trinh', 'phan-viec']));
    expect(valuesOf('events', 'status')).toEqual(new Set(['planned', 'held', 'cancelled']));
    expect(valuesOf('events', 'kind')).toEqual(
      new Set(['the-thao', 'van-nghe', 'hoi-thi', 'toa-dam', 'khac']),
    );
  });

  test('all eight themes and all 21 units have profiles', () => {
    expect(valuesOf('profiles', 'themes').size).toBe(8);
    expect(valuesOf('profiles', 'unit').size).toBe(21);
  });

  test('every level of award, every kind of evidence', () => {
    const all = sample.texts.values().toArray().join('\n');
    for (const level of ['commune', 'district', 'province', 'state'])
      expect(all).toContain(`level: ${level}`);
    for (const evidence of ['decision', 'unit-report', 'press', 'self-told'])
      expect(all).toContain(`evidence: ${evidence}`);
  });

  test('the ledger knows every number once, and withholds the names of the withdrawn', () => {
    const withdrawn = entriesOf('profiles')
      .filter(({ data }) => data['status'] === 'withdrawn')
      .map(({ data }) => data['number']);
    expect(withdrawn).toHaveLength(2);
    expect(entriesOf('ledger')).toHaveLength(entriesOf('profiles').length);
    const nameless = entriesOf('ledger').filter(({ data }) => data['slug'] === undefined);
    expect(new Set(nameless.map(({ data }) => data['number']))).toEqual(new Set(withdrawn));
    expect(nameless.every(({ data }) => data['withdrawnOn'] !== undefined)).toBe(true);
  });

  test('units that did everything, some of it, and nothing', () => {
    const works = valuesOf('works', 'unit');
    const events = valuesOf('events', 'unit');
    const reports = valuesOf('unitReports', 'unit');
    const scores = units.map(
      ({ slug }) => [works, events, reports].filter((some) => some.has(slug)).length,
    );
    expect(new Set(scores)).toEqual(new Set([0, 1, 2, 3]));
  });
});

test('nothing in it has happened after its own today, 1 March 2023', () => {
  const late = (collection: Parameters<typeof entriesOf>[0], field: string) =>
    entriesOf(collection).filter(
      ({ data: { [field]: day } }) => typeof day === 'string' && day > '2023-03-01',
    );
  expect(late('news', 'publishedOn')).toEqual([]);
  expect(late('works', 'doneOn')).toEqual([]);
  expect(late('unitReports', 'receivedOn')).toEqual([]);
  expect(late('ledger', 'issuedOn')).toEqual([]);
  expect(late('events', 'startsOn').every(({ data }) => data['status'] !== 'held')).toBe(true);
});

test('adding profiles changes none of those that are there', () => {
  const more = makeSample({ ...committedSize, profiles: 200 }, units);
  const text = (path: string) => more.texts.get(path)?.split('---').at(-1);
  for (const [path, own] of sample.texts) {
    if (path.startsWith('guong-dien-hinh/')) expect(text(path)).toBe(own.split('---').at(-1));
  }
});

test('300 profiles are content without a fault too', async () => {
  const large = makeSample({ profiles: 300, works: 60, events: 60, news: 60 }, units);
  const folder = temporaryFolder();
  const target = temporaryFolder();
  writeFolder(folder, new Map(large.texts));
  for (const { path } of large.pictures)
    writeFolder(folder, new Map([[path, readFileSync(join(committed, path))]]));
  assembleDemoContent({ real, sample: folder, target });
  expect((await checkContent(target)).faults).toEqual([]);
});
