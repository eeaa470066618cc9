import { drawGrid, type Grid } from './grid.ts';

/** The tall hexagon of which both numerals are cut: a *quả trám* stretched to the shape of a digit. */
export interface Gem {
  readonly centre: number;
  /** Rows of the upper and lower tip, one cell wide each. */
  readonly top: number;
  readonly bottom: number;
  /** Cells from the centre column to the upright side. */
  readonly halfWidth: number;
}

/** Whether a cell lies in the gem: every slanted edge is a stair of single stitches. */
export function isInGem(gem: Gem, x: number, y: number): boolean {
  const aside = Math.abs(x - gem.centre);
  return aside <= gem.halfWidth && aside <= y - gem.top && aside <= gem.bottom - y;
}

const numeralWidth = 33;
const gap = 5;
const secondNumeral = numeralWidth + gap;

/** The numerals 6 and 0 side by side, in cells. */
export const markWidth = numeralWidth * 2 + gap;
export const markHeight = 57;

const upright = 9;
/** A stroke along the slanted edges, measured straight down: it looks as heavy as `upright`. */
const slant = 12;

const whole: Gem = { centre: 16, top: 0, bottom: markHeight - 1, halfWidth: 16 };
/** The light inside a gem whose strokes are as heavy as the mark's. */
const hollowOf = (gem: Gem): Gem => ({
  ...gem,
  top: gem.top + slant,
  bottom: gem.bottom - slant,
  halfWidth: gem.halfWidth - upright,
});
const hollow = hollowOf(whole);
const bowl: Gem = { ...whole, top: 21 };
/** The light above the bowl of the 6 runs down without end. */
const armHollow: Gem = { ...hollow, bottom: markHeight + 40 };
const armEnd = 20;

function isInSix(x: number, y: number): boolean {
  if (isInGem(bowl, x, y)) return !isInGem(hollowOf(bowl), x, y);
  const inArm = isInGem(whole, x, y) && !isInGem(armHollow, x, y);
  return inArm && !(x > whole.centre && y > armEnd);
}

const isInZero = (x: number, y: number): boolean => isInGem(whole, x, y) && !isInGem(hollow, x, y);

/** The figure 60, ink 1. */
export const numerals = (): Grid =>
  drawGrid(markWidth, markHeight, (x, y) => isInSix(x, y) || isInZero(x - secondNumeral, y));

/** Whether a cell (counted from the mark's corner) lies within either gem. No echo sounds in there, so 60 reads at a glance. */
export const isWithinNumerals = (x: number, y: number): boolean =>
  isInGem(whole, x, y) || isInGem(whole, x - secondNumeral, y);

/** How deep in the stroke its bright thread runs, in cells. */
export const threadDepth = 3;
