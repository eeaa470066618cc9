import { depthInside } from './distance.ts';
import { rangeColours, sunriseColours } from './dyes.ts';
import { cellAt, createGrid, type Grid, setCell } from './grid.ts';
import { markHeight, markWidth, threadDepth } from './numerals.ts';
import { traceScenePath } from './path.ts';
import { karstTowers, wovenPeaks } from './panorama-summits.ts';
import { seededRandom } from './random.ts';
import { farRange, nearRange, type RangeThreads } from './ranges.ts';
import { drawSun, echoCount } from './sun.ts';
import { scenePath, sceneStyle, svgDocument } from './svg.ts';
import { type KarstStyle, karstSkyline, landUnder, wovenSkyline } from './terrain.ts';

const width = 480;
const height = 144;

/** The column the sun, that is the 60, rises over. */
const sunColumn = 316;
const markLeft = sunColumn - Math.floor(markWidth / 2);
const markTop = height - markHeight - 20;

const karst: KarstStyle = { capAbove: 0.82, cliffAbove: 0.34, cliffSpread: 4, narrowTalus: 0.55 };
const threads: RangeThreads = { p: [3, 15], q: [6, 7], r: [10], s: [12, 18, 19] };

const benchHeight = 5;

/** Benches of a marble quarry cut into a flank: each lower bench is longer, to the left and right as given. */
function cutQuarry(
  scene: Grid,
  column: number,
  benches: number,
  leftStep: number,
  rightStep: number,
): void {
  for (let bench = 0; bench < benches; bench++) {
    const reach = benches - bench;
    for (let x = column - leftStep * reach; x <= column + rightStep * reach; x++) {
      for (let row = 0; row < benchHeight; row++) {
        setCell(scene, x, height - 1 - (bench * benchHeight + row));
      }
    }
  }
}

function quarryGrid(): Grid {
  const scene = createGrid(width, height);
  cutQuarry(scene, 208, 9, 1, 4);
  cutQuarry(scene, 414, 12, 4, 1);
  return scene;
}

/**
 * “Cảnh Quỳ Hợp”, 480 × 144 cells: the 60 rises as the sun behind the limestone of Phủ Quỳ, marble
 * quarries and a woven range before it. It carries its own colours for day and night. What a nearer
 * shape covers is left whole where that makes the outline shorter.
 */
export function panorama(): string {
  const far = landUnder(
    karstSkyline(width, karstTowers, karst, seededRandom('phu-quy')),
    width,
    height,
  );
  const near = landUnder(wovenSkyline(width, wovenPeaks), width, height);
  const quarry = quarryGrid();
  const sun = drawSun(width, height, markLeft, markTop);

  const isInFront = (x: number, y: number): boolean =>
    cellAt(near, x, y) !== 0 || cellAt(quarry, x, y) !== 0;
  const isSky = (x: number, y: number): boolean => cellAt(far, x, y) === 0 && !isInFront(x, y);
  const isBenchEdge = (y: number): boolean => (height - 1 - y) % benchHeight === 0;

  const body = [
    sceneStyle({ ...sunriseColours, ...rangeColours }),
    ...Array.from({ length: echoCount }, (_, index) =>
      scenePath(
        `e${String(index)}`,
        traceScenePath(sun.echoes, (echo, x, y) => echo === index + 1 && isSky(x, y)),
      ),
    ),
    farRange(depthInside(far), isInFront),
    scenePath('w', traceScenePath(quarry)),
    scenePath(
      'x',
      traceScenePath(
        quarry,
        (marble, x, y) => marble !== 0 && cellAt(near, x, y) === 0 && isBenchEdge(y),
      ),
    ),
    scenePath('n', traceScenePath(sun.figure)),
    scenePath(
      'o',
      traceScenePath(sun.depths, (depth) => depth === threadDepth),
    ),
    scenePath('c', traceScenePath(sun.stars)),
    nearRange(depthInside(near), threads),
  ];
  return svgDocument(width, height, body.join(''));
}
