import { depthInside } from './distance.ts';
import { rangeColours } from './dyes.ts';
import { cellAt, drawGrid, type Grid } from './grid.ts';
import { seededRandom } from './random.ts';
import { farRange, nearRange, type RangeThreads } from './ranges.ts';
import { sceneStyle, svgDocument } from './svg.ts';
import {
  type KarstStyle,
  karstSkyline,
  landUnder,
  type Skyline,
  type Summit,
  wovenSkyline,
} from './terrain.ts';

const width = 192;
const height = 44;

const towers: readonly Summit[] = [
  [14, 26, 2],
  [38, 35, 3],
  [66, 24, 2],
  [92, 39, 3],
  [118, 29, 2],
  [146, 36, 3],
  [172, 27, 2],
];

const peaks: readonly Summit[] = [
  [0, 14, 1],
  [20, 20, 1],
  [42, 12, 1],
  [62, 18, 1],
  [82, 11, 1],
  [104, 22, 1],
  [128, 13, 1],
  [150, 18, 1],
  [172, 12, 1],
];

/** The near range never thins out below this many cells: the strip must close at the foot. */
const lowestNear = 2;

/** Depth inside the land, measured on three copies side by side so that contours meet at the seam. */
function seamlessDepth(skyline: Skyline): Grid {
  const depths = depthInside(landUnder(skyline, width * 3, height));
  return drawGrid(width, height, (x, y) => cellAt(depths, x + width, y));
}

const karst: KarstStyle = { capAbove: 0.8, cliffAbove: 0.4, cliffSpread: 3, narrowTalus: 0.5 };
const threads: RangeThreads = { p: [3], q: [6, 7], r: [10], s: [12, 13] };

/** The two ranges as a strip for inner pages, 192 × 44 cells, seamless in x, with its own night colours. */
export function ridge(): string {
  const farSkyline = karstSkyline(width, towers, karst, seededRandom('phu-quy/dai'), true);
  const nearSkyline = wovenSkyline(width, peaks, true).map((top) => Math.max(top, lowestNear));
  const far = seamlessDepth(farSkyline);
  const near = seamlessDepth(nearSkyline);
  const body = [
    sceneStyle(rangeColours),
    farRange(far, (x, y) => cellAt(near, x, y) > 0),
    nearRange(near, threads),
  ];
  return svgDocument(width, height, body.join(''));
}
