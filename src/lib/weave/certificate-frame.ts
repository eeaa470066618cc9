import { dyes } from './dyes.ts';
import { cellAt, drawGrid, type Grid, gridFromText } from './grid.ts';
import { inkPaths, svgDocument } from './svg.ts';

/** The upper left quarter of the frame. */
const quarter = gridFromText(`
222222222
223211113
233321133
223211333
212122222
21112....
21132....
21332....
23332....`);

const size = 18;

const frameGrid = (): Grid =>
  drawGrid(size, size, (x, y) =>
    cellAt(quarter, Math.min(x, size - 1 - x), Math.min(y, size - 1 - y)),
  );

/** The frame of a certificate for `border-image`, 18 × 18 cells: slices of 5, the middle 8 repeat. */
export const certificateFrame = (): string =>
  svgDocument(size, size, inkPaths(frameGrid(), [dyes.lac, dyes.lac, dyes.turmeric]));
