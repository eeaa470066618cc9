import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dyes } from '#lib/weave/dyes.ts';
import { motifLetters, motifs } from '#lib/weave/motifs.ts';
import { motifsSprite, themesSprite } from '#lib/weave/sprites.ts';

/** The colour of the pixel at a place of a drawing, as `#RRGGBB`. */
async function colourReader(svg: string): Promise<(x: number, y: number) => string> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => {
    const start = (y * info.width + x) * 3;
    return `#${data
      .subarray(start, start + 3)
      .toString('hex')
      .toUpperCase()}`;
  };
}

test('motifs follow the letters of the plan, in its order', () => {
  expect(motifLetters.join('')).toBe('abcdefhg');
});

test.each([
  ['themes', themesSprite(), 27, 3, 5],
  ['motifs', motifsSprite(), 21, 2, 2],
])('the sprite of %s shows each motif in its own row', async (_name, svg, rowHeight, left, top) => {
  const colourAt = await colourReader(svg);
  motifLetters.forEach((letter, row) => {
    const { tile, ground, inks } = motifs[letter];
    tile.cells.forEach((ink, index) => {
      const x = left + (index % tile.width);
      const y = row * rowHeight + top + Math.floor(index / tile.width);
      expect(colourAt(x, y)).toBe(dyes[inks[ink - 1] ?? ground]);
    });
  });
});
