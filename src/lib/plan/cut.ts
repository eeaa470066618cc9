import { plainText } from './model.ts';
import type { MarkedRun, Run } from './model.ts';

/** Letters `start` to `end` (not included) of a block, to be marked for one erratum; empty at a block's end. */
export interface Cut {
  erratum: string;
  start: number;
  end: number;
  replace?: string | undefined;
}

/** The block's runs with every cut made; `cuts` are in order and do not overlap. */
export function cutRuns(runs: readonly Run[], cuts: readonly Cut[]): MarkedRun[] {
  const marked: MarkedRun[] = [];
  let position = 0;
  const text = (until: number) => {
    for (const run of slice(runs, position, until)) marked.push({ kind: 'text', ...run });
    position = until;
  };
  for (const cut of cuts) {
    text(cut.start);
    const words = slice(runs, cut.start, cut.end);
    if (cut.replace !== undefined)
      marked.push({
        kind: 'correction',
        erratum: cut.erratum,
        original: words,
        corrected: { text: cut.replace, ...sharedStyle(words) },
      });
    else if (words.length > 0) marked.push({ kind: 'note', erratum: cut.erratum, words });
    else marked.push({ kind: 'reference', erratum: cut.erratum });
    position = cut.end;
  }
  text(plainText(runs).length);
  return marked;
}

/** Letters `start` to `end` of the runs, styles kept. */
function slice(runs: readonly Run[], start: number, end: number): Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - offset, 0);
    const until = Math.min(end - offset, run.text.length);
    offset += run.text.length;
    return from < until ? [{ ...run, text: run.text.slice(from, until) }] : [];
  });
}

/** A style the corrected words may keep: only what all of the original words had. */
const sharedStyle = (words: readonly Run[]): Omit<Run, 'text'> => ({
  ...(words.length > 0 && words.every((run) => run.strong) && { strong: true as const }),
  ...(words.length > 0 && words.every((run) => run.em) && { em: true as const }),
});
