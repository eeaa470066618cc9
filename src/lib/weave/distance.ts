import { createGrid, type Grid } from './grid.ts';

/** Farther than any cell of any drawing: what a cell is told when there is nothing to be near to. */
const nowhere = 9999;

/**
 * How far each cell lies from the nearest cell where `isNear` holds, counted in stitches along rows and
 * columns (never across corners), so that every echo and contour comes out as an honest stair. Two sweeps.
 */
export function distanceTo(grid: Grid, isNear: (value: number) => boolean): Grid {
  const { width, height } = grid;
  const distances = createGrid(width, height);
  const { cells } = distances;
  grid.cells.forEach((value, index) => {
    cells[index] = isNear(value) ? 0 : nowhere;
  });

  const relax = (index: number, neighbour: number): void => {
    cells[index] = Math.min(cells[index] ?? nowhere, (cells[neighbour] ?? nowhere) + 1);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      if (x > 0) relax(index, index - 1);
      if (y > 0) relax(index, index - width);
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const index = y * width + x;
      if (x < width - 1) relax(index, index + 1);
      if (y < height - 1) relax(index, index + width);
    }
  }
  return distances;
}

/** How far each cell lies outside the inked shape; 0 within it. */
export const distanceOutside = (shape: Grid): Grid => distanceTo(shape, (value) => value !== 0);

/** How deep each cell lies inside the inked shape; 0 outside it, 1 along its edge. The picture's edge is no edge of the shape. */
export const depthInside = (shape: Grid): Grid => distanceTo(shape, (value) => value === 0);
