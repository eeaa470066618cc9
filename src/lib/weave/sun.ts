import { depthInside, distanceOutside } from './distance.ts';
import { sunriseColours } from './dyes.ts';
import { cellAt, createGrid, drawGrid, type Grid, stampGrid } from './grid.ts';
import { isWithinNumerals, numerals, threadDepth } from './numerals.ts';
import { traceScenePath } from './path.ts';
import { filledPath } from './svg.ts';

/** The 60 as the sun of a picture: everything that is drawn of it, each as large as the picture. */
export interface Sun {
  readonly figure: Grid;
  readonly depths: Grid;
  /** Ink n is echo n, the nearest being 1. */
  readonly echoes: Grid;
  /** Flowers woven into the light inside the numerals. */
  readonly stars: Grid;
}

/** At which distances the sun echoes, nearest first: they open like breath. */
const echoDistances: readonly (readonly [from: number, to: number])[] = [
  [2, 3],
  [6, 7],
  [10, 11],
  [15, 15],
  [20, 20],
  [26, 26],
  [33, 33],
  [41, 41],
  [50, 50],
  [60, 60],
];

export const echoCount = echoDistances.length;

type IsInStar = (across: number, along: number) => boolean;

const flower: IsInStar = (across, along) => {
  const near = Math.min(across, along);
  const far = Math.max(across, along);
  return far === 0 || (near >= 1 && near <= 2 && far - near >= 1 && far - near <= 2);
};
const lozenge: IsInStar = (across, along) => across + along === 0 || across + along === 2;

/** Where the stars' middles stand, counted from the mark's corner. */
const starPlaces: readonly (readonly [column: number, row: number, isInked: IsInStar])[] = [
  [54, 28, flower],
  [54, 20, lozenge],
  [54, 36, lozenge],
  [16, 39, lozenge],
];

const starReach = 5;

const drawStar = (isInked: IsInStar): Grid => {
  const size = 2 * starReach + 1;
  return drawGrid(size, size, (x, y) => isInked(Math.abs(x - starReach), Math.abs(y - starReach)));
};

/** Draws the sun into a picture of `width` × `height` cells, the mark's upper left corner at (`left`, `top`). */
export function drawSun(width: number, height: number, left: number, top: number): Sun {
  const figure = createGrid(width, height);
  stampGrid(figure, numerals(), left, top);
  const distances = distanceOutside(figure);
  const echoes = drawGrid(width, height, (x, y) => {
    const distance = cellAt(distances, x, y);
    if (isWithinNumerals(x - left, y - top)) return 0;
    return 1 + echoDistances.findIndex(([from, to]) => distance >= from && distance <= to);
  });
  const stars = createGrid(width, height);
  for (const [column, row, isInked] of starPlaces) {
    stampGrid(stars, drawStar(isInked), left + column - starReach, top + row - starReach);
  }
  return { figure, depths: depthInside(figure), echoes, stars };
}

/** The sun in its colours of the night, for indigo cloth: without the far echoes, which indigo would swallow. */
export function sunByNight(sun: Sun): string {
  const { e0, e1, e2, e3, e4, e5, e6, n, o, c } = sunriseColours;
  const echoes = [e0, e1, e2, e3, e4, e5, e6].map(({ night }, index) =>
    filledPath(
      night,
      traceScenePath(sun.echoes, (echo) => echo === index + 1),
    ),
  );
  const thread = traceScenePath(sun.depths, (depth) => depth === threadDepth);
  return [
    ...echoes,
    filledPath(n.night, traceScenePath(sun.figure)),
    filledPath(o.night, thread),
    filledPath(c.night, traceScenePath(sun.stars)),
  ].join('');
}
