import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { indexedPng, packRows } from '#documents/indexed-png.ts';
import { medallionSheet } from '#documents/medallion-sheet.ts';
import { sheetHeight, sheetPitch } from '#lib/weave/medallion-sheet.ts';
import { medallion, medallionSize } from '#lib/weave/medallion.ts';

const members = [
  { seed: 'luong-thi-phien', type: 'ca-nhan' },
  { seed: 'xom-minh-loi', type: 'tap-the' },
  { seed: 'ho-mau-03', type: 'ho' },
] as const;

const pixels = async (bytes: Uint8Array | Buffer) => {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, ...info };
};

describe('a sheet of medallions', () => {
  test('shows each medallion as its drawing does, pixel for cell', async () => {
    const sheet = await pixels(medallionSheet(members));
    expect([sheet.width, sheet.height]).toEqual([medallionSize, sheetHeight(members.length)]);
    for (const [place, { seed, type }] of members.entries()) {
      const drawn = await pixels(Buffer.from(medallion(seed, type)));
      const from = place * sheetPitch * medallionSize * 4;
      const shown = sheet.data.subarray(from, from + medallionSize * medallionSize * 4);
      for (let pixel = 0; pixel < drawn.data.length; pixel += 4) {
        const [a, b] = [drawn.data, shown].map((data) => [...data.subarray(pixel, pixel + 4)]);
        // What is not cloth is clear in both; its colour means nothing.
        expect(a?.[3] === 0 ? b?.[3] : b).toEqual(a?.[3] === 0 ? 0 : a);
      }
    }
  });

  test('leaves a bare row between neighbours', async () => {
    const { data } = await pixels(medallionSheet(members));
    const row = data.subarray(
      medallionSize * medallionSize * 4,
      (medallionSize + 1) * medallionSize * 4,
    );
    expect(row.every((_, index) => index % 4 !== 3 || row[index] === 0)).toBe(true);
  });

  test('is the same bytes for the same members', () => {
    expect(medallionSheet(members)).toEqual(medallionSheet(members));
  });
});

describe('an indexed picture', () => {
  test('refuses more colours than it can hold, and colours it does not have', () => {
    const many = Array.from({ length: 16 }, (_, index) => `#0000${index.toString(16)}0`);
    expect(() => indexedPng(2, many, new Uint8Array(2))).toThrow(RangeError);
    expect(() => packRows(2, 1, ['#ffffff'], () => '#000000')).toThrow(RangeError);
  });

  test('keeps each pixel, at even and odd widths', async () => {
    const palette = ['#ff0000', '#00ff00'];
    const colourAt = (x: number, y: number) => [undefined, ...palette][(x + y) % 3];
    for (const width of [4, 5]) {
      const { data } = await pixels(
        indexedPng(width, palette, packRows(width, 3, palette, colourAt)),
      );
      for (let y = 0; y < 3; y++) {
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          const wanted = { undefined: 0, '#ff0000': 0xff0000ff, '#00ff00': 0x00ff00ff };
          const seen = data.readUInt32BE(at);
          const colour = String(colourAt(x, y)) as keyof typeof wanted;
          expect(colour === 'undefined' ? seen & 0xff : seen).toBe(wanted[colour]);
        }
      }
    }
  });
});
