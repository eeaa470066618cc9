import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { unitBand, unitBandHeight, unitBandWide, unitBandWidth } from '#lib/weave/unit-band.ts';

const pixelsOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();

describe('the band of a unit', () => {
  test('is the one first drawn, for ever', () => {
    expect(createHash('sha256').update(unitBand('xa-a')).digest('hex')).toBe(
      'fb6efb8033084b3f3e9e41c1baca45b98d3cccefb99484053efe3af262fec826',
    );
  });

  test('tells the communes apart', () => {
    const slugs = ['chau-quang', 'chau-cuong', 'tho-hop', 'nghia-xuan', 'van-loi', 'yen-hop'];
    expect(new Set(slugs.map((slug) => unitBand(slug))).size).toBe(slugs.length);
  });

  test('drawn wide, repeats cell by cell', async () => {
    const repeats = 3;
    const [one, wide] = await Promise.all([
      pixelsOf(unitBand('chau-quang')),
      pixelsOf(unitBandWide('chau-quang', repeats)),
    ]);
    const rowLength = unitBandWidth * 4;
    expect(wide.length).toBe(one.length * repeats);
    for (let part = 0; part < repeats * unitBandHeight; part++) {
      const row = Math.floor(part / repeats) * rowLength;
      expect(wide.subarray(part * rowLength, (part + 1) * rowLength)).toEqual(
        one.subarray(row, row + rowLength),
      );
    }
  });

  test('fills the widest screen', () => {
    expect(unitBandWide('chau-quang')).toContain('viewBox="0 0 2160 27"');
  });
});
