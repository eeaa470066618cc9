import type { Run } from './matching.ts';

/** A stretch of an excerpt. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const aim = 190; // characters: two or three lines on a telephone

/** Where `aim` characters hold the most of the question. */
function bestStart(runs: readonly Run[]): number {
  let best = { start: 0, worth: -1 };
  for (const { start } of runs) {
    const seen = new Map<number, number>();
    for (const run of runs) {
      if (run.start < start || run.end > start + aim) continue;
      const worth = run.length * run.length * (0.5 + run.agreement);
      seen.set(run.from, Math.max(seen.get(run.from) ?? 0, worth));
    }
    const worth = [...seen.values()].reduce((total, one) => total + one, 0);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

/** The passage of a text where the question stands densest, in the text's own letters. */
export function excerptOf(text: string, runs: readonly Run[]): Stretch[] {
  const around = bestStart(runs);
  const lineStart = text.lastIndexOf('\n', around - 1) + 1;
  const sentenceStart = Math.max(lineStart, around - 60);
  const cutBefore = sentenceStart > lineStart;
  const from = cutBefore ? text.indexOf(' ', sentenceStart) + 1 || sentenceStart : lineStart;
  const cutAfter = from + aim < text.length;
  const end = cutAfter ? Math.max(around, text.lastIndexOf(' ', from + aim)) : text.length;

  const stretches: Stretch[] = [];
  const push = (words: string, marked: boolean): void => {
    const shown = words.replace(/\n/g, ' · ');
    const last = stretches.at(-1);
    if (shown === '') return;
    if (last?.marked === marked) last.text += shown;
    else stretches.push({ text: shown, marked });
  };
  if (cutBefore) push('… ', false);
  let at = from;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.end <= at || run.start < from || run.end > end) continue;
    push(text.slice(at, Math.max(at, run.start)), false);
    push(text.slice(Math.max(at, run.start), run.end), true);
    at = run.end;
  }
  push(text.slice(at, end), false);
  if (cutAfter) push(' …', false);
  return stretches;
}
