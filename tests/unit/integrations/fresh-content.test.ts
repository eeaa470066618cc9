import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FreshContent } from '#integrations/fresh-content.ts';

let folder = '';
let readings = 0;
let content: FreshContent;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'a.md'), 'một');
  readings = 0;
  content = new FreshContent(folder, () => {
    readings += 1;
    return Promise.resolve();
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what has been read is not read again', async () => {
  await content.catchUp();
  expect(readings).toBe(0);
});

test('a file that comes, changes or goes is taken up once', async () => {
  mkdirSync(join(folder, 'tin'));
  for (const change of [
    () => {
      writeFileSync(join(folder, 'tin', 'b.md'), 'hai');
    },
    () => {
      writeFileSync(join(folder, 'a.md'), 'một và hai');
    },
    () => {
      rmSync(join(folder, 'tin', 'b.md'));
    },
  ]) {
    readings = 0;
    change();
    await Promise.all([content.catchUp(), content.catchUp()]);
    expect(readings).toBe(1);
  }
});

test('a reading that fails is told and tried again', async () => {
  let fails = true;
  const taken = new FreshContent(folder, () => {
    readings += 1;
    return fails ? Promise.reject(new Error('đang thay tệp')) : Promise.resolve();
  });
  writeFileSync(join(folder, 'a.md'), 'dài hơn trước');
  await expect(taken.catchUp()).rejects.toThrow('đang thay tệp');
  fails = false;
  await taken.catchUp();
  await taken.catchUp();
  expect(readings).toBe(2);
});
