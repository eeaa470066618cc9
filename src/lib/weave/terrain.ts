import { drawGrid, type Grid } from './grid.ts';
import { randomIndex } from './random.ts';

/** A summit: its column, its height in cells, and half the width of its flat top. */
export type Summit = readonly [column: number, height: number, halfTop: number];

/** A skyline: the height of the land in every column. */
export type Skyline = Int16Array;

/** How a karst tower comes down from its cap. Shares are of the tower's height. */
export interface KarstStyle {
  readonly capAbove: number;
  readonly cliffAbove: number;
  /** A cliff drops 3 cells at once or more: this many heights are possible, from 3 up. */
  readonly cliffSpread: number;
  /** How often a step of the talus at the foot is one cell wide, not two. */
  readonly narrowTalus: number;
}

type Raise = (column: number, height: number) => void;

/** Raises the land, never lowers it; with `wraps`, what leaves at one side comes in at the other. */
function raiser(skyline: Skyline, wraps: boolean): Raise {
  const { length } = skyline;
  return (column, height) => {
    const place = wraps ? ((column % length) + length) % length : column;
    const before = skyline[place];
    if (before !== undefined && height > before) skyline[place] = height;
  };
}

/** One flank of a tower, from its top outward: rounded cap, broken cliff, talus. */
function raiseFlank(
  raise: Raise,
  [column, top, halfTop]: Summit,
  side: number,
  style: KarstStyle,
  random: () => number,
): void {
  let height = top;
  let out = 0;
  const level = (cells: number): void => {
    for (let cell = 0; cell < cells; cell++, out++) raise(column + side * out, height);
  };
  level(halfTop);
  while (height > 0) {
    const share = height / top;
    if (share > style.capAbove) {
      height -= 1;
      level(random() < 0.5 ? 1 : 2);
    } else if (share > style.cliffAbove) {
      height -= 3 + randomIndex(random, style.cliffSpread);
      level(random() < 0.6 ? 1 : 2);
    } else {
      height -= 1;
      level(random() < style.narrowTalus ? 1 : 2);
    }
  }
}

/** The limestone towers of Phủ Quỳ, as nature left them. */
export function karstSkyline(
  width: number,
  towers: readonly Summit[],
  style: KarstStyle,
  random: () => number,
  wraps = false,
): Skyline {
  const skyline = new Int16Array(width);
  const raise = raiser(skyline, wraps);
  for (const tower of towers) {
    for (const side of [-1, 1]) raiseFlank(raise, tower, side, style, random);
  }
  return skyline;
}

/** Peaks as the loom makes them: five single stairs, then a cliff of three, the same on both sides. */
export function wovenSkyline(width: number, peaks: readonly Summit[], wraps = false): Skyline {
  const skyline = new Int16Array(width);
  const raise = raiser(skyline, wraps);
  for (const [column, top, halfTop] of peaks) {
    const heightAt = (out: number): number => {
      const steps = Math.max(0, out - halfTop);
      return top - steps - 3 * Math.floor(steps / 5);
    };
    for (let out = 0; heightAt(out) > 0; out++) {
      raise(column - out, heightAt(out));
      raise(column + out, heightAt(out));
    }
  }
  return skyline;
}

/** The land under a skyline as a picture, standing on the last row; columns repeat beyond its width. */
export const landUnder = (skyline: Skyline, width: number, height: number): Grid =>
  drawGrid(width, height, (x, y) => height - y <= (skyline[x % skyline.length] ?? 0));
