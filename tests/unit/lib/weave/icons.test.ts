import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sunriseColours } from '#lib/weave/dyes.ts';
import { appIcon, favicon, icoFromPng } from '#lib/weave/icons.ts';

const served = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../../../public', name));
const pixelsOf = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).ensureAlpha().raw().toBuffer();

/** How far from the middle of an icon the numerals reach, as a share of its size. */
async function markReach(size: number, cellSize: number): Promise<number> {
  const pixels = await pixelsOf(Buffer.from(appIcon(size, cellSize)));
  const numeral = Buffer.from(`${sunriseColours.n.night.slice(1)}FF`, 'hex');
  const middle = (size - 1) / 2;
  let reach = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = (y * size + x) * 4;
      if (!pixels.subarray(start, start + 4).equals(numeral)) continue;
      reach = Math.max(reach, Math.hypot(x - middle, y - middle));
    }
  }
  return reach / size;
}

describe('the icons', () => {
  test('in the tab is that of the design', () => {
    const hash = createHash('sha256').update(served('favicon.svg')).digest('hex');
    expect(hash).toBe('8aa47e26f57af864e144e159d7e324986afa512dc636a5fcc89aa68f1a7583ee');
    expect(favicon()).toBe(served('favicon.svg').toString());
  });

  test.each([
    ['apple-touch-icon.png', 180, 2],
    ['icon-192.png', 192, 2],
    ['icon-512.png', 512, 5],
  ])('%s shows what is drawn, pixel by pixel', async (name, size, cellSize) => {
    const drawn = await pixelsOf(Buffer.from(appIcon(size, cellSize)));
    expect(drawn.equals(await pixelsOf(served(name)))).toBe(true);
  });

  test.each([
    [192, 2],
    [512, 5],
  ])('of %i px keep the 60 where no mask cuts', async (size, cellSize) => {
    const reach = await markReach(size, cellSize);
    expect(reach).toBeGreaterThan(0.3);
    expect(reach).toBeLessThan(0.4);
  });
});

describe('favicon.ico', () => {
  test('holds the favicon as one picture of 32 pixels', async () => {
    const ico = served('favicon.ico');
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect(start + length).toBe(ico.length);
    const picture = await pixelsOf(ico.subarray(start));
    expect(picture.equals(await pixelsOf(Buffer.from(favicon())))).toBe(true);
  });

  test('is what is written around its picture', () => {
    const ico = served('favicon.ico');
    const picture = ico.subarray(ico.readUInt32LE(18));
    expect(Buffer.from(icoFromPng(picture, 32)).equals(ico)).toBe(true);
  });
});
