import { inkOf } from './dyed-cloth.ts';
import { type Dye, dyes } from './dyes.ts';
import { createGrid, type Grid, setCell } from './grid.ts';
import { type Thread, threadPitch } from './merger-threads.ts';
import { filledPath } from './svg.ts';

const lozengeReach = 4;
/** Rows of a selvage: a rule, a gap, running stitches, a gap. */
const selvage = 4;
/** Columns after which the figure of a cloth repeats. */
const weaveLength = 2 * threadPitch;

interface Extent {
  readonly top: number;
  readonly height: number;
}

function clothExtent(threads: readonly Thread[]): Extent {
  const margin = lozengeReach + selvage;
  const rows = threads.map(({ wovenRow }) => wovenRow);
  const top = Math.min(...rows) - margin;
  return { top, height: Math.max(...rows) + margin + 1 - top };
}

/** One repeat of the cloth's figure: every thread goes on as a chain of lozenges in its own two dyes. */
export function drawWeave(threads: readonly Thread[], height: number): Grid {
  const grid = createGrid(weaveLength, height);
  threads.forEach(({ wovenRow, inks: [rim, heart] }, index) => {
    const middle = index % 2 === 0 ? threadPitch - 1 : weaveLength - 1;
    for (let dy = -lozengeReach; dy <= lozengeReach; dy++) {
      for (let x = 0; x < weaveLength; x++) {
        const aside = Math.abs(x - middle);
        const reach = Math.min(aside, weaveLength - aside) + Math.abs(dy);
        if (reach <= 1) setCell(grid, x, wovenRow + dy, heart);
        else if (reach === lozengeReach || reach === lozengeReach - 1) {
          setCell(grid, x, wovenRow + dy, rim);
        }
      }
    }
  });
  const { top, height: clothHeight } = clothExtent(threads);
  for (let x = 0; x < weaveLength; x++) {
    if (x % threadPitch >= 3) continue;
    setCell(grid, x, top + 2, inkOf('white'));
    setCell(grid, x, top + clothHeight - 3, inkOf('white'));
  }
  return grid;
}

/** The cloth before its figure is woven in, from column `left` to `right`: a ground with a rule along three edges. */
export function bareCloth(
  threads: readonly Thread[],
  ground: Dye,
  left: number,
  right: number,
): string {
  const { top, height } = clothExtent(threads);
  const far = `H${String(right)}`;
  const edge = `M${String(right)} ${String(top)}H${String(left)}v${String(height)}${far}`;
  const insideEdge = `v-1H${String(left + 1)}V${String(top + 1)}${far}`;
  return filledPath(dyes[ground], `${edge}z`) + filledPath(dyes.turmeric, `${edge}${insideEdge}z`);
}
