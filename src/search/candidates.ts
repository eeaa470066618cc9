import { bitCount, isMostly, isWhole, needOf, rare, type Need } from './evidence.ts';
import { place as places } from './format.ts';
import { pagesHolding } from './holders.ts';
import type { Wanted } from './matching.ts';
import { kindWeight } from './kinds.ts';
import type { QueryWord } from './query-words.ts';
import type { Reading } from './reading.ts';
import { withoutSubject } from './subject.ts';
import { pagesIn, type SearchIndex } from './search-index.ts';
import { hasMarks } from './tone-placement.ts';

/** A page that may answer. */
export interface Candidate {
  page: number;
  score: number;
  wanted: Wanted;
}

const rarity = (pages: number, count: number): number => Math.log(1 + pages / Math.max(0.5, count));

/** How much more a word counts where it stands in a heading or title: by `Place`. */
const placeWeights = [1, 1.15, 1.5, 2.2];

const aloneWeight = 0.2;

/** A word of grammar says less than its rarity promises. */
const meaning = (word: QueryWord | undefined): number => (word?.isWeak === false ? 1 : 0.3);

/** What Pagefind's own ranking adds, to tell pages apart that the votes do not. */
const closeness = 0.15;

/** What speaks for a page. */
interface Vote {
  score: number;
  /** Bits of the words it has. */
  present: number;
}

/** More words than this ask for one page only; the rest of a long question says nothing new. */
const mostWords = 24;

/** After the name of a commune people write the district's and the province's, which the site is all about. */
function withoutDistrict(
  words: readonly QueryWord[],
  pairRarity: readonly number[],
  rarest: number,
): readonly QueryWord[] {
  const isName = (at: number): boolean => words[at]?.isName === true && words[at].mended !== true;
  const isCommon = (at: number): boolean =>
    Math.min(pairRarity[at - 1] ?? rarest, pairRarity[at] ?? rarest) < rare.asName * rarest;
  const last = words.map((_, at) => isName(at) && !isCommon(at)).lastIndexOf(true);
  // The name itself has two syllables at least.
  if (!isName(last - 1)) return words;
  return words.map((word, at) => (at > last && isName(at) ? { ...word, isWeak: true } : word));
}

const spelt = (word: QueryWord | undefined, { vocabulary }: SearchIndex): number =>
  word?.form === undefined || !hasMarks(word.form) ? 1 : vocabulary.shareOf(word.form);

/** Weighs the words of a question by how few pages have them, and so each with its neighbour. */
async function weigh(asked: readonly QueryWord[], index: SearchIndex) {
  const all = index.core.pages;
  const [alone, pairs] = await Promise.all([
    Promise.all(asked.map(({ key }) => index.word(key))),
    Promise.all(asked.slice(1).map(({ key }, at) => index.postings(asked[at]?.key ?? '', key))),
  ]);
  const pairRarity = pairs.map((postings) => rarity(all, postings.length));
  const words = withoutSubject(
    withoutDistrict(asked, pairRarity, rarity(all, 1)),
    pairs.map(({ length }) => length / all),
  );
  const wanted: Wanted = {
    words,
    weights: alone.map(({ count }, at) => rarity(all, count) * meaning(words[at])),
    speltWeights: alone.map(
      ({ count }, at) => rarity(all, count * spelt(words[at], index)) * meaning(words[at]),
    ),
    pairWeights: pairRarity.map(
      (rare, at) => rare * Math.sqrt(meaning(words[at]) * meaning(words[at + 1])),
    ),
    rarest: rarity(all, 1),
  };
  return { alone, pairs, wanted };
}

/**
 * Whether it is needless to ask which pages hold the words apart: some page has all of them, each beside a neighbour or
 * in a heading. Of one word by itself every page is wanted, and a year that ends no date may stand apart from the words
 * beside it.
 */
const standTogether = (need: Need, votes: ReadonlyMap<number, Vote>): boolean =>
  bitCount(need.words) > 1 &&
  (need.years & ~(need.numbers << 1)) === 0 &&
  [...votes.values()].some(({ present }) => isWhole(present, need));

/** What to look for on a page that is known already. */
export const wantedOf = async (words: readonly QueryWord[], index: SearchIndex): Promise<Wanted> =>
  (await weigh(words, index)).wanted;

/**
 * Orders the pages that hold the words. Every pair of neighbours votes for the pages it stands on, rare ones
 * louder, and so does every word for those it names: in Vietnamese a single syllable means little, so that a page
 * counts only if the words stand together there.
 */
export async function findCandidates(reading: Reading, index: SearchIndex): Promise<Candidate[]> {
  const { alone, pairs, wanted } = await weigh(reading.words.slice(0, mostWords), index);
  const { words } = wanted;
  const need = needOf(wanted);

  const votes = new Map<number, Vote>();
  const voteFor = (page: number): Vote => {
    const vote = votes.get(page) ?? { score: 0, present: 0 };
    votes.set(page, vote);
    return vote;
  };
  for (const [at, { listed }] of alone.entries()) {
    for (const [page, place] of pagesIn(listed)) {
      if (place < places.heading) continue;
      const vote = voteFor(page);
      vote.score += aloneWeight * (wanted.weights[at] ?? 0) * ((placeWeights[place] ?? 1) - 1);
      vote.present |= 1 << at;
    }
  }
  for (const [at, postings] of pairs.entries()) {
    for (const [page, place] of pagesIn(postings)) {
      const vote = voteFor(page);
      vote.score += (wanted.pairWeights[at] ?? 0) * (placeWeights[place] ?? 1);
      vote.present |= 3 << at;
    }
  }
  const needed = words.flatMap(({ key }, at) => {
    const places = alone[at];
    return places && (need.words >> at) & 1 ? [{ key, ...places }] : [];
  });
  const held = standTogether(need, votes) ? [] : await pagesHolding(needed, index);
  const weight = aloneWeight * wanted.weights.reduce((sum, one) => sum + one, 0);
  for (const [page, share] of held) {
    const vote = voteFor(page);
    vote.score += weight * (1 + closeness * share);
    vote.present |= need.words;
  }

  // A guess must be borne out in full; only what was typed may be met in part.
  const answering = [...votes].filter(
    ([, { present }]) =>
      isWhole(present, need) || (!reading.isBold && isMostly(present, need, true)),
  );
  return answering.map(([page, vote]) => ({
    page,
    score: vote.score * (0.6 + 0.4 * kindWeight(index.kindOf(page))),
    wanted,
  }));
}
