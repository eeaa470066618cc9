import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const letters = new TextEncoder();
const project = resolve('.');
let home = '';

/** A project of which each file that kept bytes depend on is there, with that text. */
function projectWith(text: string): void {
  for (const file of ['src/documents/a.ts', 'src/lib/a.ts', 'src/schemas/a.ts', 'src/site.ts']) {
    mkdirSync(join(home, dirname(file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  mkdirSync(join(home, 'src/assets/fonts'), { recursive: true });
  writeFileSync(join(home, 'package-lock.json'), '{}');
}

/** The module as a new build loads it. */
async function newBuild() {
  vi.resetModules();
  return import('#documents/kept-bytes.ts');
}

beforeEach(() => {
  home = temporaryFolder();
  projectWith('one');
  process.chdir(home);
});

afterEach(() => {
  process.chdir(project);
});

test('what was made once is not made again by the next build', async () => {
  const make = vi.fn(() => letters.encode('Quỳ Hợp'));
  const first = await (await newBuild()).keptDocument('thu', { a: 1 }, make);
  const second = await (await newBuild()).keptDocument('thu', { a: 1 }, make);
  expect(second).toEqual(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what two pages ask for at once is made once', async () => {
  const { keptDocument } = await newBuild();
  const make = vi.fn(() => Promise.resolve(letters.encode('Quỳ Hợp')));
  const asked = Array.from({ length: 8 }, () => keptDocument('thu', 1, make));
  expect(new Set((await Promise.all(asked)).map((bytes) => bytes.join()))).toHaveLength(1);
  expect(make).toHaveBeenCalledTimes(1);
});

test('other content is made anew, even where only a map inside it differs', async () => {
  const { keptDocument } = await newBuild();
  const make = vi.fn(() => letters.encode('a'));
  await keptDocument('thu', { units: new Map([['a', 1]]) }, make);
  await keptDocument('thu', { units: new Map([['a', 2]]) }, make);
  await keptDocument('thu', { units: new Set(['a', 2]) }, make);
  expect(make).toHaveBeenCalledTimes(3);
});

test('content that cannot be told from other content is refused', async () => {
  const { keptDocument } = await newBuild();
  const content = { render: () => 'a' };
  await expect(keptDocument('thu', content, () => letters.encode('a'))).rejects.toThrow('function');
});

test('changed code makes everything anew and clears away what the old code made', async () => {
  const { keptDocument } = await newBuild();
  await keptDocument('thu', 1, () => letters.encode('old'));
  projectWith('two');
  const bytes = await (await newBuild()).keptDocument('thu', 1, () => letters.encode('new'));
  expect(new TextDecoder().decode(bytes)).toBe('new');
  const versions = readdirSync('.cache/thu');
  expect(versions).toHaveLength(1);
  const [kept = ''] = readdirSync(join('.cache/thu', versions[0] ?? ''));
  expect(readFileSync(join('.cache/thu', versions[0] ?? '', kept), 'utf8')).toBe('new');
});

test('a making that fails leaves nothing behind that the next would take for whole', async () => {
  const { keptDocument } = await newBuild();
  await expect(keptDocument('thu', 1, () => Promise.reject(new Error('no ink')))).rejects.toThrow(
    'no ink',
  );
  const bytes = await keptDocument('thu', 1, () => letters.encode('whole'));
  expect(new TextDecoder().decode(bytes)).toBe('whole');
});
