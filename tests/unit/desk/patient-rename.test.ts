import fs, { existsSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { patientRename } from '#desk/patient-rename.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { renameSync } = fs;
afterEach(() => {
  fs.renameSync = renameSync;
  syncBuiltinESMExports();
});

/** A disk on which the next renames fail, as while a virus scanner holds a file. */
function holdFiles(code: string, times: number): () => number {
  let left = times;
  fs.renameSync = (from, to) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(`${code}: rename`), { code });
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  return () => times - left;
}

function paper(): [string, string] {
  const folder = temporaryFolder();
  const from = join(folder, 'Bản nháp số 1.txt');
  writeFileSync(from, 'chữ');
  return [from, join(folder, 'Bản chính.txt')];
}

test.each(['EPERM', 'EBUSY', 'EACCES'])('a file held for a moment (%s) is waited for', (code) => {
  const [from, to] = paper();
  holdFiles(code, 3);
  patientRename(from, to);
  expect(existsSync(to)).toBe(true);
});

test('what is held for good is an error, and the file is where it was', () => {
  const [from, to] = paper();
  holdFiles('EPERM', 100);
  expect(() => {
    patientRename(from, to);
  }).toThrow('EPERM');
  expect(existsSync(from)).toBe(true);
});

test('any other error is not waited out', () => {
  const [from, to] = paper();
  const tries = holdFiles('ENOSPC', 100);
  expect(() => {
    patientRename(from, to);
  }).toThrow('ENOSPC');
  expect(tries()).toBe(1);
});
