import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawGrid, gridFromText, type Grid } from '#lib/weave/grid.ts';
import { tracePath, traceScenePath } from '#lib/weave/path.ts';
import { windingOf } from './filled-path.ts';

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.integer({ min: 0, max: 2 }), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((inks): Grid => drawGrid(width, height, (x, y) => inks[y * width + x] ?? 0)),
  );

const cellsOf = (grid: Grid, ink: number): number[] =>
  [...grid.cells].map((cell) => (cell === ink ? 1 : 0));

describe.each([
  ['closed', tracePath],
  ['scene', traceScenePath],
])('a traced path (%s)', (_kind, trace) => {
  test('filled again by either fill rule, gives the cells it was traced from', () => {
    fc.assert(
      fc.property(pictures, (grid) => {
        const path = trace(grid, (ink) => ink === 2);
        expect(windingOf(path, grid.width, grid.height)).toEqual(cellsOf(grid, 2));
      }),
    );
  });

  test('of nothing is empty', () => {
    expect(trace(gridFromText('...'))).toBe('');
  });
});

describe('where two cells touch at a corner', () => {
  const corner = gridFromText('#.\n.#');

  test('a closed path keeps them apart', () => {
    expect(tracePath(corner)).toBe('M0 0h1v1h-1zm1 1h1v1h-1z');
  });

  test('a scene path draws them in one go', () => {
    expect(traceScenePath(corner)).toBe('M0 1v-1h1v1h1v1h-1v-1');
  });
});

test('a closed path can be moved to its place', () => {
  const grid = gridFromText('##\n##');
  expect(tracePath(grid, undefined, 12, 3)).toBe('M12 3h2v2h-2z');
});

test('a minus sign stands in for the space before it', () => {
  expect(tracePath(gridFromText('.#.\n...\n#..'))).toBe('M1 0h1v1h-1zm-1 2h1v1h-1z');
  expect(traceScenePath(gridFromText('..#\n...\n#..'))).toBe('M0 3v-1h1v1m1-2v-1h1v1');
});
