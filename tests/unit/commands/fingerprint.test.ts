import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, quickFingerprint } from '#commands/fingerprint.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(at('b'));
  writeFileSync(at('a.txt'), 'một');
  writeFileSync(at('b/c.txt'), 'hai');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file that is only touched changes nothing', () => {
  const before = fingerprint([folder]);
  utimesSync(at('a.txt'), 0, 0);
  expect(fingerprint([folder])).toBe(before);
});

test.each([
  [
    'a changed letter',
    () => {
      writeFileSync(at('a.txt'), 'mốt');
    },
  ],
  [
    'a new file',
    () => {
      writeFileSync(at('b/d.txt'), '');
    },
  ],
  [
    'a lost file',
    () => {
      rmSync(at('b/c.txt'));
    },
  ],
  [
    'another name',
    () => {
      renameSync(at('a.txt'), at('z.txt'));
    },
  ],
])('%s changes it', (_, change) => {
  const [before, quickBefore] = [fingerprint([folder]), quickFingerprint([folder])];
  change();
  expect(fingerprint([folder])).not.toBe(before);
  expect(quickFingerprint([folder])).not.toBe(quickBefore);
});

test('settings count too, and do not run into each other', () => {
  expect(fingerprint([folder], ['a', 'b'])).not.toBe(fingerprint([folder], ['ab', '']));
});

test('a folder that is not there is no error', () => {
  expect(fingerprint([at('khong-co')])).toBe(fingerprint([]));
});
