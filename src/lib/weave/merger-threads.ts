import { inkOf } from './dyed-cloth.ts';
import type { Dye } from './dyes.ts';
import { createGrid, type Grid, setCell } from './grid.ts';

/** Height of one unit's row in cells: at 0.25rem a cell, a row is 44 px high. */
export const mergerRowHeight = 11;
/** Rows from one thread to the next as they enter the cloth. */
export const threadPitch = 5;
/** Columns after which the twist of a thread repeats. */
export const twistLength = 6;

/** Seven dyes make 21 pairs, as many as the district had communes and townships. */
const warpDyes: readonly Dye[] = [
  'turmeric',
  'blue',
  'coral',
  'white',
  'youngLeaf',
  'orange',
  'tin',
];

const warpInk = (index: number): number => inkOf(warpDyes[index % warpDyes.length] ?? 'white');

/** A thread of two plies. */
export interface Thread {
  /** The row it lies in on its own. */
  readonly looseRow: number;
  /** The row it enters the cloth at. */
  readonly wovenRow: number;
  readonly inks: readonly [number, number];
}

/** The threads of a block whose first is thread `first` of the figure; no two of 21 are plied of the same dyes. */
export function threadsOf(count: number, first: number): Thread[] {
  const middle = (count * mergerRowHeight - 1) / 2;
  return Array.from({ length: count }, (_, index) => {
    const thread = first + index;
    const apart = 1 + (Math.floor(thread / warpDyes.length) % 3);
    return {
      looseRow: index * mergerRowHeight + (mergerRowHeight - 1) / 2,
      wovenRow: middle + (index - (count - 1) / 2) * threadPitch,
      inks: [warpInk(thread), warpInk(thread + apart)],
    };
  });
}

/** Columns a block's threads need to gather in: whole twists, so that these run on unbroken. */
export function gatherLength(threads: readonly Thread[]): number {
  const shifts = threads.map(({ looseRow, wovenRow }) => Math.abs(wovenRow - looseRow));
  return Math.ceil((Math.max(...shifts) + 3) / twistLength) * twistLength;
}

/** Draws the threads, three cells thick, as they climb by single stairs to where they enter the cloth. */
export function drawGather(threads: readonly Thread[], height: number, columns: number): Grid {
  const grid = createGrid(columns, height);
  for (const { looseRow, wovenRow, inks } of threads) {
    const shift = wovenRow - looseRow;
    for (let x = 0; x < columns; x++) {
      const stairsLeft = Math.min(Math.abs(shift), Math.max(0, columns - 3 - x));
      const row = wovenRow - Math.sign(shift) * stairsLeft;
      for (let line = -1; line <= 1; line++) {
        const turn = (x + line + twistLength) % twistLength;
        setCell(grid, x, row + line, inks[turn < twistLength / 2 ? 0 : 1]);
      }
    }
  }
  return grid;
}

/** One repeat of the twisted threads while each lies in its own row. */
export const drawWarp = (threads: readonly Thread[], height: number): Grid =>
  drawGather(
    threads.map((thread) => ({ ...thread, wovenRow: thread.looseRow })),
    height,
    twistLength,
  );
