import { findCandidates, type Candidate } from './candidates.ts';
import { clauseIn, noteIn } from './clauses.ts';
import { readQuery, type QueryWord } from './query-words.ts';
import { readQuestion, type Reading } from './reading.ts';
import { placeOn, reviewPage, type Answer } from './rerank.ts';
import type { SearchIndex } from './search-index.ts';

export interface Options {
  /** Take every word as it is typed, marks included. */
  exact?: boolean;
  /** Numbers of the pages that may answer; all, if left out. */
  within?: ReadonlySet<number> | undefined;
}

/** What was found. */
export interface Found {
  /** How the question was understood, where that is not how it was typed. */
  understood?: string;
  /** Numbers of all pages that answer, the likeliest first. */
  pages: readonly number[];
  /** The first answers, closely read and in their final order. */
  answers: readonly Answer[];
  /** Reads further answers. */
  more(from: number, count: number): Promise<Answer[]>;
}

/** How many answers are closely read at once. */
export const portion = 10;

const keysOf = (words: readonly QueryWord[]): string[] => words.map(({ key }) => key);

/** The place a question names by its number, if it does: a clause of the plan, a correction, a note. */
async function namedPlace(words: readonly QueryWord[], index: SearchIndex): Promise<Answer[]> {
  const keys = keysOf(words);
  const clause = clauseIn(keys);
  const named = clause === undefined ? noteIn(keys) : { kind: 'ke-hoach', anchor: clause };
  const number = named === undefined ? undefined : index.firstOfKind(named.kind);
  if (named === undefined || number === undefined) return [];
  const answer = placeOn(await index.page(number), named.anchor);
  return answer === undefined ? [] : [answer];
}

/** Takes every page once, for the reading that speaks loudest for it; the likeliest first. */
function merge(candidates: readonly Candidate[], within: Options['within']): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (within?.has(candidate.page) === false) continue;
    const known = best.get(candidate.page);
    if (known === undefined || candidate.score > known.score) best.set(candidate.page, candidate);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || a.page - b.page);
}

const spellOut = ({ words }: Reading, index: SearchIndex): string =>
  words.map(({ key, form }) => form ?? index.vocabulary.spellings(key)[0] ?? key).join(' ');

/** Searches the site. Finds nothing rather than noise where the words never stand together. */
export async function search(
  question: string,
  index: SearchIndex,
  { exact = false, within }: Options = {},
): Promise<Found> {
  const { words, changed } = readQuery(question, index, exact);
  const readings = exact ? [{ words, changed: false }] : await readQuestion(words, index);
  const [places, ...found] = await Promise.all([
    namedPlace(words, index),
    ...readings.map((reading) => findCandidates(reading, index)),
  ]);
  const candidates = merge(found.flat(), within);

  const more = async (from: number, count: number): Promise<Answer[]> => {
    const read = await Promise.all(
      candidates
        .slice(from, from + count)
        .map(async ({ page, wanted }) =>
          reviewPage(await index.page(page), wanted, index.shortForms),
        ),
    );
    return read.filter((answer) => answer !== undefined).toSorted((a, b) => b.score - a.score);
  };
  const first = await more(0, portion);
  const [reading] = readings;
  const isOther = reading !== undefined && (changed || reading.changed);
  return {
    ...(isOther && first.length > 0 ? { understood: spellOut(reading, index) } : {}),
    // Where a close look shows that nothing answers, the rest of the list is noise too.
    pages: first.length === 0 ? [] : candidates.map(({ page }) => page),
    answers: [...places, ...first.filter(({ url }) => places.every((place) => place.url !== url))],
    more,
  };
}
