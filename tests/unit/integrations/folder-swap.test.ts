import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeStaging, openStaging, swapIn } from '#integrations/folder-swap.ts';

/** No process has this number: it is above what any system gives out. */
const deadProcess = 2 ** 30;

let folder = '';
let target = '';
const page = () => readFileSync(join(target, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  target = join(folder, 'dist');
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'cũ');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the new site takes the place of the old, and nothing is left beside it', () => {
  const staging = openStaging(target);
  writeFileSync(join(staging, 'index.html'), 'mới');
  expect(page()).toBe('cũ');
  swapIn(target);
  closeStaging(target);
  expect(page()).toBe('mới');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the first site of all needs no old one', () => {
  rmSync(target, { recursive: true });
  writeFileSync(join(openStaging(target), 'index.html'), 'mới');
  swapIn(target);
  expect(page()).toBe('mới');
});

test('when a build is given up, the old site is as it was and nothing is left beside it', () => {
  writeFileSync(join(openStaging(target), 'index.html'), 'dở dang');
  closeStaging(target);
  expect(page()).toBe('cũ');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('when the swap fails, the old site is back in its place', () => {
  rmSync(openStaging(target), { recursive: true });
  expect(() => {
    swapIn(target);
  }).toThrow();
  expect(page()).toBe('cũ');
});

test('what a killed build left behind is cleared away', () => {
  mkdirSync(join(folder, '.build-dist'));
  writeFileSync(join(folder, '.build-dist/index.html'), 'dở dang');
  writeFileSync(join(folder, '.build-dist.lock'), String(deadProcess));
  expect(readdirSync(openStaging(target))).toEqual([]);
});

test('a site moved away by a build killed in the middle of the swap comes back', () => {
  renameSync(target, join(folder, '.build-dist-old'));
  openStaging(target);
  expect(page()).toBe('cũ');
});

test('two builds into one folder do not mix: the second is told to wait', () => {
  writeFileSync(join(folder, '.build-dist.lock'), String(process.ppid));
  expect(() => openStaging(target)).toThrow(/lệnh dựng khác/);
});

test('a build of another folder beside it is left alone', () => {
  const other = openStaging(join(folder, 'dist-thu'));
  openStaging(target);
  expect(existsSync(other)).toBe(true);
});
