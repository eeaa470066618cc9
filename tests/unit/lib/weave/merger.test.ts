import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt } from '#lib/weave/grid.ts';
import { mergerBlocks, mergerRowHeight } from '#lib/weave/merger.ts';
import { drawGather, gatherLength, threadsOf } from '#lib/weave/merger-threads.ts';

const sizes = [4, 3, 2, 3, 2, 4, 3];
const groups = sizes.map((size, index) => ({
  slug: `xa-${String(index)}`,
  members: Array.from({ length: size }, (_, member) => `cu-${String(index)}-${String(member)}`),
}));

describe('the threads of the merger', () => {
  test('are plied of two dyes each, and no two of 21 of the same two', () => {
    const plies = threadsOf(21, 0).map(({ inks }) => inks.toSorted((a, b) => a - b));
    expect(plies.every(([first, second]) => first !== second)).toBe(true);
    expect(new Set(plies.map(String)).size).toBe(21);
  });

  test('lie in the middle of their rows', () => {
    expect(threadsOf(3, 5).map(({ looseRow }) => looseRow)).toEqual([5, 16, 27]);
  });

  test('never touch on their way, and climb one cell a column at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(20), (count, first) => {
        const threads = threadsOf(count, first);
        const height = count * mergerRowHeight;
        const columns = gatherLength(threads);
        const grid = drawGather(threads, height, columns);
        const inkedRows = (x: number): number[] =>
          Array.from({ length: height }, (_, y) => y).filter((y) => cellAt(grid, x, y) !== 0);
        const around = (rows: number[]): number[] => rows.flatMap((row) => [row - 1, row, row + 1]);
        expect(inkedRows(0)).toEqual(around(threads.map(({ looseRow }) => looseRow)));
        expect(inkedRows(columns - 1)).toEqual(around(threads.map(({ wovenRow }) => wovenRow)));
        for (let x = 1; x < columns; x++) {
          const before = inkedRows(x - 1);
          expect(inkedRows(x)).toHaveLength(3 * count);
          inkedRows(x).forEach((row, index) => {
            expect(Math.abs(row - (before[index] ?? -9))).toBeLessThan(2);
          });
        }
      }),
    );
  });
});

const drawn = (merged: typeof groups): string =>
  mergerBlocks(merged)
    .map(({ svg }) => svg)
    .join('');

describe('the figure of the merger', () => {
  test('has a block a group, a row a member', () => {
    const blocks = mergerBlocks(groups);
    expect(blocks.map(({ slug }) => slug)).toEqual(groups.map(({ slug }) => slug));
    expect(blocks.map(({ height }) => height)).toEqual(sizes.map((size) => size * 11));
    for (const { svg, height } of blocks)
      expect(svg).toContain(`viewBox="0 0 204 ${String(height)}"`);
  });

  test('uses every id once, and refers to no other', () => {
    const svg = drawn(groups);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const uses = [...svg.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(14);
    expect(new Set(uses)).toEqual(new Set(ids));
  });

  test('says nothing in words and holds filled cells alone', () => {
    expect(drawn(groups)).not.toMatch(/<text|<title|stroke|gradient|style=/i);
  });

  test('is not drawn where nothing was merged', () => {
    expect(() => mergerBlocks([{ slug: 'xa-le', members: ['cu'] }])).toThrow(/xa-le/);
  });
});
