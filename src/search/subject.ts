import type { QueryWord } from './query-words.ts';

/** Two words that stand together on this share of all pages say nothing about any of them; what often leads them neither. */
const everywhere = { pair: 0.72, lead: 0.5 };

/** So does the name of the district, however it is spelt: the whole site is about it. */
export function withoutSubject(
  words: readonly QueryWord[],
  pairShares: readonly number[],
): readonly QueryWord[] {
  const isEverywhere = (at: number): boolean => (pairShares[at] ?? 0) > everywhere.pair;
  const isOfName = (at: number): boolean => isEverywhere(at - 1) || isEverywhere(at);
  const isLead = (at: number): boolean =>
    isEverywhere(at + 1) && (pairShares[at] ?? 0) > everywhere.lead;
  const isSubject = words.map(({ quoted }, at) => !quoted && (isOfName(at) || isLead(at)));
  const isAsked = words.some(({ isWeak }, at) => !isWeak && isSubject[at] !== true);
  return words.map((word, at) => {
    if (isSubject[at] !== true) return word;
    // Where nothing else is asked, its spelling is.
    return { ...word, isWeak: true, isSubject: isAsked, form: isAsked ? undefined : word.form };
  });
}
