import { findCandidates, type Candidate } from './candidates.ts';
import { clauseIn, noteIn } from './clauses.ts';
import { readQuery, type QueryWord } from './query-words.ts';
import { readQuestion, type Reading } from './reading.ts';
import { placeOn, reviewPage, type Answer } from './rerank.ts';
import type { SearchIndex } from './search-index.ts';

export interface Options {
  /** Take every word as it is typed; marks count where any are typed. */
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
  more: (from: number, count: number) => Promise<Answer[]>;
}

/** How many answers are closely read at once. */
export const portion = 10;

/** How many are read of a reading that is only tried. */
const trial = 4;

/** What one step away from what was typed costs an answer. */
const priceOfDistance = 0.3;

/** The place a question names by its number, if it does: a clause of the plan, a correction, a note. */
async function namedPlace(words: readonly QueryWord[], index: SearchIndex): Promise<Answer[]> {
  const keys = words.map(({ key }) => key);
  const clause = clauseIn(keys);
  const named = clause === undefined ? noteIn(keys) : { kind: 'ke-hoach', anchor: clause };
  const number = named === undefined ? undefined : index.firstOfKind(named.kind);
  if (named === undefined || number === undefined) return [];
  const answer = placeOn(await index.page(number), named.anchor);
  return answer === undefined ? [] : [answer];
}

async function review(candidates: readonly Candidate[], index: SearchIndex): Promise<Answer[]> {
  const read = await Promise.all(
    candidates.map(async ({ page, wanted }) =>
      reviewPage(await index.page(page), wanted, index.shortForms),
    ),
  );
  return read.filter((answer) => answer !== undefined).toSorted((a, b) => b.score - a.score);
}

interface Try {
  reading: Reading;
  candidates: Candidate[];
}

async function tryOut(
  reading: Reading,
  index: SearchIndex,
  within: Options['within'],
): Promise<Try> {
  const found = await findCandidates(reading, index);
  const candidates = found
    .filter(({ page }) => within?.has(page) ?? true)
    .toSorted((a, b) => b.score - a.score || a.page - b.page);
  return { reading, candidates };
}

/** The reading whose best answer is best, for its distance from what was typed. */
async function bestOf(tries: readonly Try[], index: SearchIndex): Promise<Try | undefined> {
  const [only] = tries;
  if (tries.length < 2) return only;
  const scores = await Promise.all(
    tries.map(async ({ reading, candidates }) => {
      const [first] = await review(candidates.slice(0, trial), index);
      return (first?.score ?? -Infinity) - priceOfDistance * reading.distance;
    }),
  );
  return tries[scores.indexOf(Math.max(...scores))];
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
  index.expect(words.filter(({ isWeak }) => !isWeak).map(({ key }) => key));
  const readings = exact
    ? [{ words, changed: false, distance: 0 }]
    : await readQuestion(words, index);
  const [places, ...tries] = await Promise.all([
    namedPlace(words, index),
    ...readings.map((reading) => tryOut(reading, index, within)),
  ]);
  const best = await bestOf(tries, index);
  const candidates = best?.candidates ?? [];
  const first = await review(candidates.slice(0, portion), index);
  const isOther = best !== undefined && (changed || best.reading.changed) && first.length > 0;
  return {
    ...(isOther ? { understood: spellOut(best.reading, index) } : {}),
    // Where a close look shows that nothing answers, the rest of the list is noise too.
    pages: first.length === 0 ? [] : candidates.map(({ page }) => page),
    answers: [...places, ...first.filter(({ url }) => places.every((place) => place.url !== url))],
    more: (from, count) => review(candidates.slice(from, from + count), index),
  };
}
