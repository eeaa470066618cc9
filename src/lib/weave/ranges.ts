import type { Grid } from './grid.ts';
import { traceScenePath } from './path.ts';
import { scenePath } from './svg.ts';

/** Which coloured threads run through the woven range, by class, at which depths under its skyline. */
export interface RangeThreads {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly r: readonly number[];
  readonly s: readonly number[];
}

/** The woven range in front: indigo cloth (class `m`) and the contour threads laid on it. */
export const nearRange = (depths: Grid, threads: RangeThreads): string =>
  scenePath('m', traceScenePath(depths)) +
  (['p', 'q', 'r', 's'] as const)
    .map((name) =>
      scenePath(
        name,
        traceScenePath(depths, (depth) => threads[name].includes(depth)),
      ),
    )
    .join('');

/** The limestone range behind (class `f`) with a contour every four cells (class `g`) where `isHidden` does not hold. */
export const farRange = (depths: Grid, isHidden: (x: number, y: number) => boolean): string =>
  scenePath('f', traceScenePath(depths)) +
  scenePath(
    'g',
    traceScenePath(depths, (depth, x, y) => depth > 3 && depth % 4 === 0 && !isHidden(x, y)),
  );
