import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { backUpContent } from '#integrations/release/backup.ts';
import { filesBelow } from '#integrations/release/manifest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a backup holds every file of the content, byte for byte, under a Vietnamese name or not', () => {
  const folder = join(temporaryFolder(), 'sao-luu');
  const file = backUpContent('content', folder, 'noi-dung-2023-04-19-070000');
  expect(readdirSync(folder)).toEqual(['noi-dung-2023-04-19-070000.zip']);
  const entries = unzipSync(readFileSync(file));
  expect(Object.keys(entries).toSorted()).toEqual(
    filesBelow('content').map((path) => `content/${path}`),
  );
  for (const [path, bytes] of Object.entries(entries))
    expect(Buffer.from(bytes).equals(readFileSync(path)), path).toBe(true);
});
