import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedPackages } from '../licences.ts';

/** Licences that let anybody pass the code on with a site, as long as they are named. */
const free = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => [...free, 'Zlib'].includes(part)));

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('all code of others that reaches readers has a licence that lets it', () => {
  const shipped = shippedPackages();
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['pagefind', 'workbox-core', 'docx', 'fflate']));
  expect(shipped.filter(({ licence }) => !isFree(licence))).toEqual([]);
});

test('the fonts come with their licence', () => {
  const files = readdirSync('src/assets/fonts');
  expect(files.some((name) => name.endsWith('.woff2'))).toBe(true);
  const texts = files.filter((name) => /OFL/i.test(name));
  expect(texts.map((name) => readFileSync(`src/assets/fonts/${name}`, 'utf8')).join()).toContain(
    'SIL OPEN FONT LICENSE',
  );
});

test('only packages named one by one may run scripts when they are installed', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
  };
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  const withScripts = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(withScripts)].sort()).toEqual(Object.keys(allowScripts).sort());
});
