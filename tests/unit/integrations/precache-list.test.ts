import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { precacheList } from '#integrations/precache-list.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const site = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
};

const plan =
  '<link href="/thidua60/tep/a.1.woff2"><style>p{background:url(/thidua60/tep/b.2.svg)}</style>';

test('pages come with all that they show, each file once', () => {
  const folder = site({
    'ke-hoach/index.html': plan,
    'khen-thuong/index.html': `${plan}<script src="/thidua60/tep/c.3.js"></script>`,
    'don-vi/index.html': '<img src="/thidua60/tep/d.4.png">',
  });
  const list = precacheList(folder, '/thidua60/', ['', 'ke-hoach/', 'khen-thuong/']);
  expect(list.map(({ url }) => url)).toEqual([
    '/thidua60/ke-hoach/',
    '/thidua60/khen-thuong/',
    '/thidua60/tep/a.1.woff2',
    '/thidua60/tep/b.2.svg',
    '/thidua60/tep/c.3.js',
  ]);
});

test('a page that changes is fetched anew, one that does not is not', () => {
  const revisionOf = (html: string) =>
    precacheList(site({ 'ke-hoach/index.html': html }), '/', ['ke-hoach/'])[0]?.revision;
  expect(revisionOf('a')).toBe(revisionOf('a'));
  expect(revisionOf('a')).not.toBe(revisionOf('b'));
});

test('files whose names carry a hash need no revision', () => {
  const folder = site({ 'index.html': '<img src="/tep/a.1.svg">', 'pagefind/pagefind.js': 'x' });
  const list = precacheList(folder, '/', [''], ['pagefind/pagefind.js']);
  expect(list.find(({ url }) => url === '/tep/a.1.svg')?.revision).toBeNull();
  expect(list.find(({ url }) => url === '/pagefind/pagefind.js')?.revision).toMatch(
    /^[0-9a-f]{16}$/,
  );
});

test('a drawing of which several parts are shown is one file', () => {
  const folder = site({ 'index.html': '<style>url(/tep/a.1.svg#x) url(/tep/a.1.svg#y)</style>' });
  expect(precacheList(folder, '/', ['']).map(({ url }) => url)).toEqual(['/', '/tep/a.1.svg']);
});
