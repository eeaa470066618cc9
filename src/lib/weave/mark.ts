import { dyes, markColours } from './dyes.ts';
import { numeralPath } from './numeral-path.ts';
import { markHeight, markWidth, threadDepth } from './numerals.ts';
import { tracePath } from './path.ts';
import { drawSun } from './sun.ts';
import { filledPath, svgDocument } from './svg.ts';

/** Cells kept clear on every side of the mark; its echoes sound there. */
const clearSpace = 12;
const label = ' role="img" aria-label="60"';

/** The mark: the 60 with its three nearest echoes, 95 × 81 cells. */
export function mark(): string {
  const width = markWidth + 2 * clearSpace;
  const height = markHeight + 2 * clearSpace;
  const sun = drawSun(width, height, clearSpace, clearSpace);
  const echoes = markColours.echoes.map((colour, index) =>
    filledPath(
      colour,
      tracePath(sun.echoes, (echo) => echo === index + 1),
    ),
  );
  const body = [
    ...echoes.toReversed(),
    filledPath(markColours.numeral, tracePath(sun.figure)),
    filledPath(
      markColours.thread,
      tracePath(sun.depths, (depth) => depth === threadDepth),
    ),
  ];
  return svgDocument(width, height, body.join(''), label);
}

/** The 60 alone in one colour, 71 × 57 cells. */
export const markInOneColour = (): string =>
  svgDocument(markWidth, markHeight, filledPath(dyes.indigo, numeralPath), label);
