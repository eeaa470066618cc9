import { digits } from './digits.ts';
import { dyes } from './dyes.ts';
import { createGrid, stampGrid } from './grid.ts';
import { markHeight, markWidth } from './numerals.ts';
import { tracePath } from './path.ts';
import { drawSun, sunByNight } from './sun.ts';
import { clothGround, filledPath, svgDocument } from './svg.ts';

const faviconSize = 32;

/** The 60 in woven digits on a piece of lac cloth, 32 × 32 cells: the mark itself would be too fine. */
export function favicon(): string {
  const figure = createGrid(faviconSize, faviconSize);
  [6, 0].forEach((digit, index) => {
    const glyph = digits[digit];
    if (glyph !== undefined) stampGrid(figure, glyph, 4 + index * 13, 7);
  });
  return svgDocument(
    faviconSize,
    faviconSize,
    filledPath(dyes.lac, 'M2 0h28v2h2v28h-2v2H2v-2H0V2h2z') +
      filledPath(dyes.turmeric, 'M2 2h28v1H2zM2 29h28v1H2z') +
      filledPath('#fff', tracePath(figure)),
  );
}

/**
 * Cells that cover `size` pixels with `middle` of them in the centre: how many in all, how many before the
 * middle ones, and the pixel where the first starts, often outside, as the outermost may be cut.
 */
function centredIn(size: number, middle: number, cellSize: number) {
  const margin = Math.floor((size - middle * cellSize) / 2);
  const before = Math.ceil(margin / cellSize);
  return { cells: middle + 2 * before + 1, before, start: margin - before * cellSize };
}

/**
 * The 60 as the sun on indigo cloth, for home screens: `size` pixels square, `cellSize` whole pixels to the
 * cell. The cloth runs to the edges. The corners of the mark lie 38 cells from its middle: keep that within
 * 40 % of `size`, and no mask cuts into the mark.
 */
export function appIcon(size: number, cellSize: number): string {
  const across = centredIn(size, markWidth, cellSize);
  const down = centredIn(size, markHeight, cellSize);
  const sun = drawSun(across.cells, down.cells, across.before, down.before);
  const place = `translate(${String(across.start)} ${String(down.start)}) scale(${String(cellSize)})`;
  return svgDocument(
    size,
    size,
    `${clothGround(dyes.indigo, size, size)}<g transform="${place}">${sunByNight(sun)}</g>`,
  );
}

/** A PNG picture, `size` pixels square, in the container browsers ask for at `/favicon.ico`. */
export function icoFromPng(png: Uint8Array, size: number): Uint8Array {
  const headerLength = 6 + 16;
  const ico = new Uint8Array(headerLength + png.length);
  const header = new DataView(ico.buffer);
  header.setUint16(2, 1, true); // an icon, not a cursor
  header.setUint16(4, 1, true); // one picture
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // colour planes
  header.setUint16(12, 32, true); // bits per pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, headerLength, true);
  ico.set(png, headerLength);
  return ico;
}
