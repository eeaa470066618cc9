import { findCandidates, wantedOf, type Candidate } from './candidates.ts';
import { clauseIn, noteIn, type Clause } from './clauses.ts';
import type { PageRecord } from './format.ts';
import { readQuery, type Question, type QueryWord } from './query-words.ts';
import type { Reading } from './reading.ts';
import { placeOn, reviewPage, type Answer } from './rerank.ts';
import type { SearchIndex } from './search-index.ts';
import { understoodAs } from './understood.ts';
import { readWays, waysToSay } from './ways.ts';

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
  /** Numbers of the pages that answer, the likeliest first; those not closely read yet may turn out not to. */
  pages: readonly number[];
  /** How many there were before any was closely read. */
  candidates: number;
  /** The first answers, closely read and in their final order. */
  answers: readonly Answer[];
  /** Reads further answers. */
  more: (from: number, count: number) => Promise<Answer[]>;
}

/** How many answers are closely read at once. */
export const portion = 10;

/** How many are read of a reading that is only tried. */
const trial = 3;

/** What one step away from what was typed costs an answer. */
const priceOfDistance = 0.3;

/** A document's number as papers write it, «91/2017/NĐ-CP»: what its letters stand for, nobody need be told. */
const documentNumber = /\d\/(?:\d{4}\/)?[A-ZĐ][\p{L}-]+/iu;

/** Whether a question was understood in another way than it was typed. */
const isOtherThanTyped = ({ isAsTyped, distance }: Try['reading'], question: string): boolean =>
  !isAsTyped && !(distance === 0 && documentNumber.test(question));

/** The place a question names by its number, if it does: a clause of the plan, a correction, a note. */
async function namedPlace(words: readonly QueryWord[], index: SearchIndex): Promise<Answer[]> {
  const keys = words.map(({ key }) => key);
  const clause = clauseIn(keys);
  const named = clause === undefined ? noteIn(keys) : { kind: 'ke-hoach', ...clause };
  const number = named === undefined ? undefined : index.firstOfKind(named.kind);
  if (named === undefined || number === undefined) return [];
  const page = await index.page(number);
  const asksMore = clause !== undefined && clause.rest.length > 0;
  const within = asksMore ? await withinClause(page, clause, words, index) : undefined;
  const isMeant = within !== undefined || !asksMore || clause.isFull;
  const answer = within ?? (isMeant ? placeOn(page, named.anchor) : undefined);
  return answer === undefined ? [] : [answer];
}

/** The same, for a question that can be said in several ways. */
async function placesNamed(ways: readonly Question[], index: SearchIndex): Promise<Answer[]> {
  const places = await Promise.all(ways.map(({ words }) => namedPlace(words, index)));
  return places.find((found) => found.length > 0) ?? [];
}

/** Whether a question is nothing but the number of a clause: where the plan has no such clause, nothing answers. */
const isClause = ({ words }: Question): boolean =>
  clauseIn(words.map(({ key }) => key))?.rest.length === 0;

/** Where in a clause stands what else a question asks: «mục II.3 nông thôn mới». */
async function withinClause(
  page: PageRecord,
  clause: Clause,
  words: readonly QueryWord[],
  index: SearchIndex,
): Promise<Answer | undefined> {
  // What is asked about a clause need not stand there in full.
  const rest = words
    .filter(({ key }) => clause.rest.includes(key))
    .map((word) => ({ ...word, asks: true }));
  const sections = page.sections.filter(({ id }) => `${id}-`.startsWith(`${clause.anchor}-`));
  const wanted = await wantedOf(rest, index);
  const answer = reviewPage({ ...page, sections }, wanted, index.shortForms);
  return answer && { ...answer, score: Infinity };
}

async function review(candidates: readonly Candidate[], index: SearchIndex): Promise<Answer[]> {
  const read = await Promise.all(
    candidates.map(async ({ page, wanted }) =>
      reviewPage(await index.page(page), wanted, index.shortForms),
    ),
  );
  const answers = read.filter((answer) => answer !== undefined);
  return withoutCrowd(answers).sort((a, b) => b.score - a.score);
}

/** From so many pages of one kind on, a passage that all have says nothing about any of them. */
const crowd = 3;
const priceOfCrowd = 0.8;

/** So much better than others that say the same, an answer is no mere one of them. */
const clearly = 0.5;

/** Sets back pages that answer with the same words, save the clear best and one named by the question. */
function withoutCrowd(answers: readonly Answer[]): Answer[] {
  const said = ({ kind, excerpt }: Answer): string =>
    kind + excerpt.flatMap(({ text, marked }) => (marked ? [text] : [])).join(' ');
  return answers.map((answer) => {
    const others = answers.filter((other) => other !== answer && said(other) === said(answer));
    const isKept =
      others.length < crowd - 1 ||
      answer.title.some(({ marked }) => marked) ||
      others.every(({ score }) => answer.score > score + clearly);
    return isKept ? answer : { ...answer, score: answer.score - priceOfCrowd };
  });
}

/** Of many pages of one kind that have the same words alike the first few are read; the others come after all else. */
function crowdLast(candidates: readonly Candidate[], index: SearchIndex): Candidate[] {
  const met = new Map<string, number>();
  const [first, later]: [Candidate[], Candidate[]] = [[], []];
  for (const candidate of candidates) {
    const sort = index.kindOf(candidate.page) + candidate.score.toFixed(6);
    const count = (met.get(sort) ?? 0) + 1;
    met.set(sort, count);
    (count > crowd ? later : first).push(candidate);
  }
  return [...first, ...later];
}

interface Try {
  reading: Reading & { isAsTyped: boolean };
  candidates: Candidate[];
}

async function tryOut(
  reading: Try['reading'],
  index: SearchIndex,
  within: Options['within'],
): Promise<Try> {
  const found = await findCandidates(reading, index);
  const candidates = found
    .filter(({ page }) => within?.has(page) ?? true)
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return { reading, candidates: crowdLast(candidates, index) };
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
  const best = Math.max(...scores);
  // Where no reading answers at first, further texts would be fetched for nothing.
  return best === -Infinity ? undefined : tries[scores.indexOf(best)];
}

/** The pages left after a close look at the first of them. Where none of those answers, the rest is noise too. */
async function answering(
  candidates: readonly Candidate[],
  first: readonly Answer[],
  index: SearchIndex,
): Promise<number[]> {
  if (first.length === 0) return [];
  const pages = candidates.map(({ page }) => page);
  const urls = first.map(({ url }) => url.split('#')[0]);
  const read = await Promise.all(pages.slice(0, portion).map((page) => index.page(page)));
  return pages.filter((_, at) => at >= portion || urls.includes(read[at]?.url));
}

/** Searches the site. Finds nothing rather than noise where the words never stand together. */
export async function search(
  question: string,
  index: SearchIndex,
  { exact = false, within }: Options = {},
): Promise<Found> {
  index.expect();
  const ways = exact ? [readQuery(question, index, { exact })] : waysToSay(question, index);
  const words = ways.flatMap((way) => way.words);
  const readings = exact
    ? [{ words, changed: false, isBold: false, distance: 0, isAsTyped: true }]
    : await readWays(ways, index);
  const [places, ...tries] = await Promise.all([
    placesNamed(ways, index),
    ...readings.map((reading) => tryOut(reading, index, within)),
  ]);
  const isNowhere = !exact && places.length === 0 && ways.some(isClause);
  const best = isNowhere ? undefined : await bestOf(tries, index);
  const candidates = best?.candidates ?? [];
  const first = await review(candidates.slice(0, portion), index);
  const isOther =
    best !== undefined && first.length > 0 && isOtherThanTyped(best.reading, question);
  return {
    ...(isOther ? { understood: understoodAs(best.reading.words, first, index) } : {}),
    pages: await answering(candidates, first, index),
    candidates: candidates.length,
    answers: [...places, ...first.filter(({ url }) => places.every((place) => place.url !== url))],
    more: (from, count) => review(candidates.slice(from, from + count), index),
  };
}
