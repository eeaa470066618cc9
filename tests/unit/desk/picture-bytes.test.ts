import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureState } from '#desk/picture-bytes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stateOf = (bytes: Uint8Array | string) => {
  const file = join(folder, 'anh.jpg');
  writeFileSync(file, bytes);
  return pictureState(file);
};

const drawn = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#884400' } });

test('a whole picture of any kind is sound, whatever its name says', async () => {
  const profiled = drawn()
    .jpeg()
    .withIccProfile('p3')
    .withExif({ IFD0: { Artist: 'A' } });
  const kinds = [
    ...[drawn().jpeg(), drawn().jpeg({ progressive: true }), profiled],
    ...[drawn().toColourspace('cmyk').jpeg(), drawn().png(), drawn().toColourspace('rgb16').png()],
    ...[drawn().webp(), drawn().gif(), drawn().avif()],
  ];
  for (const kind of kinds) expect(stateOf(await kind.toBuffer())).toBe('sound');
});

test('a camera may write something of its own after the end', async () => {
  const bytes = await drawn().jpeg().toBuffer();
  expect(stateOf(Buffer.concat([bytes, Buffer.alloc(20_000, 1)]))).toBe('sound');
});

test('what is no picture is told from what was not copied to its end', async () => {
  const [jpeg, png] = [await drawn().jpeg().toBuffer(), await drawn().png().toBuffer()];
  for (const text of ['', '<svg onload="x"/>', 'BM', '%PDF-1.7'])
    expect(stateOf(text)).toBe('none');
  for (const length of [3, 20, 200]) expect(stateOf(jpeg.subarray(0, length))).toBe('cut-off');
  for (const length of [12, 23, png.length - 12])
    expect(stateOf(png.subarray(0, length))).toBe('cut-off');
  expect(stateOf(Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(5000, 7)]))).toBe('cut-off');
});

test('a picture no reader bears is too large, and only its head is looked at', async () => {
  const bomb = Buffer.from(await drawn().png().toBuffer());
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  expect(stateOf(bomb)).toBe('too-large');
  expect(stateOf(await drawn(20, 20_000).jpeg().toBuffer())).toBe('too-large');
  expect(stateOf(await drawn(20, 15_000).jpeg().toBuffer())).toBe('sound');
});
