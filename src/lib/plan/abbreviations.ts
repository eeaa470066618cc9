import type { MarkedRun } from './model.ts';

export interface ShortForm {
  short: string;
  full: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Marks the first use of each known short form in a block; words under a correction or a note stay as they are. */
export function markAbbreviations(
  runs: readonly MarkedRun[],
  abbreviations: readonly ShortForm[],
): MarkedRun[] {
  if (abbreviations.length === 0) return [...runs];
  const fullForms = new Map(abbreviations.map(({ short, full }) => [short, full]));
  // The longest first, so that «TT HU» is not read as «HU».
  const shortForms = [...fullForms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${shortForms.join('|')})(?![\p{L}\p{N}])`,
    'u',
  );
  return runs.flatMap((run): MarkedRun[] => {
    if (run.kind !== 'text') return [run];
    // With a capture group `split` gives text and short form by turns.
    return run.text.split(pattern).flatMap((text, index): MarkedRun[] => {
      const full = index % 2 === 1 ? fullForms.get(text) : undefined;
      if (full === undefined) return text === '' ? [] : [{ ...run, text }];
      fullForms.delete(text);
      return [{ ...run, kind: 'abbreviation', text, full }];
    });
  });
}
