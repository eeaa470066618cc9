import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishWriting, writeTogether } from '#desk/write-together.ts';
import { readContent } from '#desk/read-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = new Map([
  ['cong-trinh/mot.md', 'mới'],
  ['cong-trinh/hai.md', 'mới'],
  ['so-danh-bo.yaml', 'mới'],
]);

function oldContent(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'cong-trinh'));
  writeFileSync(join(root, 'cong-trinh/mot.md'), 'cũ');
  writeFileSync(join(root, 'so-danh-bo.yaml'), 'cũ');
  return root;
}

const state = (root: string) =>
  [...files.keys()].map((path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : 'không có',
  );

const before = ['cũ', 'không có', 'cũ'];
const after = ['mới', 'mới', 'mới'];

test('killed before any change to the disk, all files are new or none is, after the next command', () => {
  const seen = new Set<string>();
  let step = 0;
  for (;;) {
    step += 1;
    const root = oldContent();
    const words = [
      'tests/fixtures/killed-writer.ts',
      String(step),
      root,
      JSON.stringify([...files]),
    ];
    const child = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(child.stderr).toBe('');
    if (child.signal !== 'SIGKILL') {
      expect(state(root)).toEqual(after);
      break;
    }
    finishWriting(root);
    expect([before, after]).toContainEqual(state(root));
    expect(existsSync(join(root, '.dang-ghi'))).toBe(false);
    seen.add(state(root).join());
  }
  expect([...seen].toSorted()).toEqual([before.join(), after.join()].toSorted());
});

test('what waits to be written is no part of the content', async () => {
  const root = oldContent();
  const { faults } = await readContent(root);
  mkdirSync(join(root, '.dang-ghi/cong-trinh'), { recursive: true });
  writeFileSync(join(root, '.dang-ghi/cong-trinh/ba.md'), 'đang ghi');
  expect((await readContent(root)).faults).toEqual(faults);
});

test('nothing to write leaves nothing behind', () => {
  const root = oldContent();
  writeTogether(root, new Map());
  expect(state(root)).toEqual(before);
});
