import type { Wanted } from './matching.ts';
import { isRequired } from './matching.ts';
import type { Reading } from './reading.ts';
import { pagesIn, type SearchIndex } from './search-index.ts';

/** A page that may answer. */
export interface Candidate {
  page: number;
  score: number;
  wanted: Wanted;
}

const rarity = (pages: number, count: number): number => Math.log(1 + pages / Math.max(1, count));

/** How much more a word counts where it stands in a heading or title: by `Place`. */
const placeWeights = [1, 1.15, 1.5, 2.2];

const aloneWeight = 0.2;

/** What a page has of the question, bit by bit: bit n for word n. */
interface Vote {
  score: number;
  present: number;
  /** Beside a neighbour of the question. */
  joined: number;
}

const isNumber = (key: string): boolean => /^\d/.test(key);

/** Whether two words that follow one another in the question are both without a neighbour on the page. */
const hasTornWord = (
  vote: Vote,
  required: readonly boolean[],
  numbers: readonly boolean[],
): boolean =>
  required.some(
    (isNeeded, at) =>
      isNeeded &&
      required[at + 1] === true &&
      numbers[at] !== true &&
      numbers[at + 1] !== true &&
      ((vote.joined >> at) & 3) === 0,
  );

/** The share of what the question needs that stands on the page beside a neighbour, rare words counting for more. */
function heard(vote: Vote, required: readonly boolean[], { weights }: Wanted): number {
  let found = 0;
  let whole = 0;
  for (const [at, weight] of weights.entries()) {
    if (required[at] !== true) continue;
    whole += weight;
    if ((vote.joined >> at) & 1) found += weight;
  }
  return whole === 0 ? 0 : found / whole;
}

/** A long question may have a word in it that no page uses; so much of it must be there. */
const enough = { words: 3, share: 0.6 };

/** More words than this ask for one page only; the rest of a long question says nothing new. */
const mostWords = 24;

/**
 * Lets every word and every pair of neighbours vote for the pages it stands on, rare ones louder. In
 * Vietnamese a single syllable means little: a page counts only if the words stand together there.
 */
export async function findCandidates(reading: Reading, index: SearchIndex): Promise<Candidate[]> {
  const words = reading.words.slice(0, mostWords);
  const all = index.core.pages;
  const [alone, pairs] = await Promise.all([
    Promise.all(words.map(({ key }) => index.postings(key))),
    Promise.all(words.slice(1).map(({ key }, at) => index.postings(words[at]?.key ?? '', key))),
  ]);
  const wanted: Wanted = {
    words,
    weights: alone.map((postings) => rarity(all, postings.length)),
    pairWeights: pairs.map((postings) => rarity(all, postings.length)),
  };

  const votes = new Map<number, Vote>();
  const voteFor = (page: number): Vote => {
    const vote = votes.get(page) ?? { score: 0, present: 0, joined: 0 };
    votes.set(page, vote);
    return vote;
  };
  for (const [at, postings] of alone.entries()) {
    for (const [page, place] of pagesIn(postings)) {
      const vote = voteFor(page);
      vote.score += aloneWeight * (wanted.weights[at] ?? 0) * (placeWeights[place] ?? 1);
      vote.present |= 1 << at;
    }
  }
  for (const [at, postings] of pairs.entries()) {
    for (const [page, place] of pagesIn(postings)) {
      const vote = voteFor(page);
      vote.score += (wanted.pairWeights[at] ?? 0) * (placeWeights[place] ?? 1);
      vote.joined |= 3 << at;
    }
  }

  const required = words.map(isRequired);
  const numbers = words.map(({ key }) => isNumber(key));
  const needed = required.reduce((bits, isNeeded, at) => (isNeeded ? bits | (1 << at) : bits), 0);
  const everything = (1 << words.length) - 1;
  // A question of nothing but weak words asks for all of them.
  const bits = needed === 0 ? everything : needed;
  const fits = ([, vote]: [number, Vote]): boolean =>
    (vote.present & bits) === bits && !hasTornWord(vote, required, numbers);
  const answersMost = ([, vote]: [number, Vote]): boolean =>
    heard(vote, required, wanted) >= enough.share;
  const whole = [...votes].filter(fits);
  const isLong = required.filter(Boolean).length >= enough.words;
  const answering = whole.length > 0 || !isLong ? whole : [...votes].filter(answersMost);
  return answering.map(([page, { score }]) => ({ page, score, wanted }));
}
