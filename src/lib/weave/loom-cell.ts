import { dyes } from './dyes.ts';
import { drawGrid } from './grid.ts';
import { clothGround, inkPaths, svgDocument } from './svg.ts';

const width = 7;
const height = 14;

/** A lozenge between two rims, by the distance from its middle. */
function inkAt(distance: number): number {
  if (distance === 3 || distance === 4) return 1;
  if (distance <= 1) return 2;
  return distance === 6 || distance === 7 ? 3 : 0;
}

/** The cloth of one filled place on the loom of the register, 7 × 14 cells, seamless both ways. */
export function loomCell(): string {
  const grid = drawGrid(width, height, (x, y) =>
    inkAt(Math.abs(x - 3) + Math.floor(Math.abs(y - 6.5) + 0.5)),
  );
  return svgDocument(
    width,
    height,
    clothGround(dyes.lac, width, height) + inkPaths(grid, [dyes.white, dyes.turmeric, dyes.orange]),
  );
}
