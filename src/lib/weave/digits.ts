import { digitDrawings } from './digit-drawings.ts';
import { drawGrid, type Grid, gridFromText } from './grid.ts';
import { type Gem, isInGem } from './numerals.ts';
import { tracePath } from './path.ts';

const glyphWidth = 11;
const glyphHeight = 17;
/** Cells from one glyph to the next in the sprite. */
const advance = 12;

const whole: Gem = { centre: 5, top: 0, bottom: 16, halfWidth: 5 };
const bowl: Gem = { ...whole, top: 6 };
const bowlHollow: Gem = { centre: 5, top: 10, bottom: 12, halfWidth: 2 };
const head: Gem = { centre: 5, top: 0, bottom: 9, halfWidth: 4 };
const headHollow: Gem = { centre: 5, top: 3, bottom: 6, halfWidth: 1 };

const isInZero = (x: number, y: number): boolean =>
  isInGem(whole, x, y) && !isInGem({ ...bowlHollow, top: 4 }, x, y);

/** As the 6 of the mark: a bowl, and an arm that ends above it. */
function isInSix(x: number, y: number): boolean {
  if (isInGem(bowl, x, y)) return !isInGem(bowlHollow, x, y);
  const inArm = isInGem(whole, x, y) && !isInGem({ ...bowlHollow, top: 4, bottom: 99 }, x, y);
  return inArm && !(x > whole.centre && y > bowl.top);
}

const isInEight = (x: number, y: number): boolean =>
  (isInGem(head, x, y) && !isInGem(headHollow, x, y)) ||
  (isInGem(bowl, x, y) && !isInGem(bowlHollow, x, y));

const drawGlyph = (isInGlyph: (x: number, y: number) => boolean): Grid =>
  drawGrid(glyphWidth, glyphHeight, isInGlyph);

/** The woven digits 0 to 9, 11 × 17 cells each. */
export const digits: readonly Grid[] = [
  drawGlyph(isInZero),
  gridFromText(digitDrawings.one),
  gridFromText(digitDrawings.two),
  gridFromText(digitDrawings.three),
  gridFromText(digitDrawings.four),
  gridFromText(digitDrawings.five),
  drawGlyph(isInSix),
  gridFromText(digitDrawings.seven),
  drawGlyph(isInEight),
  drawGlyph((x, y) => isInSix(glyphWidth - 1 - x, glyphHeight - 1 - y)),
];

/** The stroke between day and month, three cells thick. */
const slash = drawGrid(7, glyphHeight, (x, y) => {
  const left = Math.round((glyphHeight - 1 - y) / 4);
  return x >= left && x < left + 3;
});

/** A CSS mask of the digits 0–9 and the slash, 132 × 17 cells: glyph n starts at column 12 · n. */
export function digitsSprite(): string {
  const glyphs = digits.map((glyph, index) => tracePath(glyph, undefined, index * advance));
  const path = [...glyphs, tracePath(slash, undefined, digits.length * advance + 2)].join('');
  const width = String((digits.length + 1) * advance);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${String(glyphHeight)}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
