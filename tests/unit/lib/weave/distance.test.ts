import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depthInside, distanceOutside } from '#lib/weave/distance.ts';
import { cellAt, drawGrid, gridFromText, type Grid } from '#lib/weave/grid.ts';

const places = (grid: Grid): [x: number, y: number][] =>
  Array.from(grid.cells, (_, index) => [index % grid.width, Math.floor(index / grid.width)]);

/** Pictures with one inked cell at least. */
const shapes = fc
  .record({ width: fc.integer({ min: 1, max: 8 }), height: fc.integer({ min: 1, max: 8 }) })
  .chain(({ width, height }) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: width * height - 1 }), { minLength: 1 })
      .map((inked) => drawGrid(width, height, (x, y) => inked.includes(y * width + x))),
  );

describe('the distance outside a shape', () => {
  test('is that of the nearest inked cell, counted along rows and columns', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const distances = distanceOutside(shape);
        const inked = places(shape).filter(([x, y]) => cellAt(shape, x, y) !== 0);
        for (const [x, y] of places(shape)) {
          const nearest = Math.min(...inked.map(([u, v]) => Math.abs(u - x) + Math.abs(v - y)));
          expect(cellAt(distances, x, y)).toBe(nearest);
        }
      }),
    );
  });

  test('is nothing within the shape alone, and changes by no more than one from cell to cell', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const distances = distanceOutside(shape);
        for (const [x, y] of places(shape)) {
          const distance = cellAt(distances, x, y);
          expect(distance === 0).toBe(cellAt(shape, x, y) !== 0);
          if (x > 0) expect(Math.abs(distance - cellAt(distances, x - 1, y))).toBeLessThan(2);
          if (y > 0) expect(Math.abs(distance - cellAt(distances, x, y - 1))).toBeLessThan(2);
        }
      }),
    );
  });
});

test('depth inside a shape counts from its edge, not from the edge of the picture', () => {
  expect([...depthInside(gridFromText('.###')).cells]).toEqual([0, 1, 2, 3]);
});
