import { hasAll, isMostly, isWhole, needOf, type Evidence } from './evidence.ts';
import type { Wanted } from './matching.ts';
import { kindWeight } from './kinds.ts';
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

/** What speaks for a page. */
interface Vote extends Evidence {
  score: number;
}

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

  const need = needOf(words, wanted.weights);
  const whole = [...votes].filter(([, vote]) => isWhole(vote, need));
  // A guess must be borne out in full; only what was typed may be met in part.
  const answering =
    whole.length > 0 || reading.changed
      ? whole
      : [...votes].filter(([, vote]) => isMostly(vote, need) || hasAll(vote, need));
  return answering.map(([page, vote]) => ({
    page,
    score: vote.score * (0.6 + 0.4 * kindWeight(index.kindOf(page))),
    wanted,
  }));
}
