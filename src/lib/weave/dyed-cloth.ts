import { type Dye, dyes } from './dyes.ts';
import type { Grid } from './grid.ts';
import { traceScenePath } from './path.ts';
import { filledPath } from './svg.ts';

const dyeNames = Object.keys(dyes) as readonly Dye[];

/** The ink that stands for a dye in a picture of many dyes. */
export const inkOf = (dye: Dye): number => dyeNames.indexOf(dye) + 1;

/** One path per dye of a picture whose cells hold `inkOf` numbers. */
export const dyePaths = (cloth: Grid): string =>
  dyeNames
    .map((dye) =>
      filledPath(
        dyes[dye],
        traceScenePath(cloth, (ink) => ink === inkOf(dye)),
      ),
    )
    .join('');
