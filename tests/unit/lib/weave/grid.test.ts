import { describe, expect, test } from 'vitest';
import {
  cellAt,
  createGrid,
  gridFromText,
  mirroredGridFromText,
  setCell,
  stampGrid,
} from '#lib/weave/grid.ts';

const rowsOf = ({ width, height, cells }: ReturnType<typeof createGrid>): number[][] =>
  Array.from({ length: height }, (_, y) => [...cells.slice(y * width, (y + 1) * width)]);

describe('a picture', () => {
  test('is bare beyond its edges, and nothing can be drawn there', () => {
    const grid = createGrid(2, 1);
    setCell(grid, 2, 0);
    setCell(grid, -1, 0);
    setCell(grid, 0, 1);
    expect(rowsOf(grid)).toEqual([[0, 0]]);
    expect(cellAt(gridFromText('##'), 2, 0)).toBe(0);
    expect(cellAt(gridFromText('##\n##'), -1, 1)).toBe(0);
  });

  test('is read from text', () => {
    expect(
      rowsOf(
        gridFromText(`
.#3
2..`),
      ),
    ).toEqual([
      [0, 1, 3],
      [2, 0, 0],
    ]);
  });

  test('mirrors its left half around the middle column', () => {
    expect(rowsOf(mirroredGridFromText('1.2\n..3'))).toEqual([
      [1, 0, 2, 0, 1],
      [0, 0, 3, 0, 0],
    ]);
  });

  test('takes a stamp around its right edge and keeps what the stamp leaves bare', () => {
    const grid = gridFromText('4444');
    stampGrid(grid, gridFromText('1.2'), 2, 0);
    expect(rowsOf(grid)).toEqual([[2, 4, 1, 4]]);
  });
});
