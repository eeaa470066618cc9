import type { QueryWord } from './query-words.ts';

/** What a page has of a question, bit by bit: bit n for word n. */
export interface Evidence {
  present: number;
  /** Beside a neighbour of the question. */
  joined: number;
}

/** What a question needs of a page. */
export interface Need {
  /** Bits of the words that must not be missing. */
  words: number;
  /** Bits of years and other long numbers, which say enough by themselves. */
  years: number;
  /** Bits of short numbers, which say nothing without the word beside them. */
  counts: number;
  /** Rarity of each word. */
  weights: readonly number[];
}

const isYear = ({ key }: QueryWord): boolean => /^\d{4,}$/.test(key);
const isCount = ({ key }: QueryWord): boolean => /^\d{1,3}$/.test(key);

const bitsOf = (words: readonly QueryWord[], fits: (word: QueryWord) => boolean): number =>
  words.reduce((bits, word, at) => (fits(word) ? bits | (1 << at) : bits), 0);

/** Words of grammar help a phrase and are not missed, unless the question has no others. */
export function needOf(words: readonly QueryWord[], weights: readonly number[]): Need {
  const required = bitsOf(words, ({ quoted, isWeak }) => quoted || !isWeak);
  return {
    words: required === 0 ? bitsOf(words, () => true) : required,
    years: bitsOf(words, isYear),
    counts: words.length > 1 ? bitsOf(words, isCount) : 0,
    weights,
  };
}

/**
 * Whether the whole question stands on the page. In Vietnamese a syllable by itself means little, so that
 * of two that follow one another at least one must have a neighbour of the question beside it.
 */
export function isWhole({ present, joined }: Evidence, need: Need): boolean {
  if ((present & need.words) !== need.words) return false;
  const torn = need.words & ~joined & ~need.years;
  return (torn & (torn >> 1)) === 0 && (torn & need.counts) === 0;
}

/** How many bits are set. */
export const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;

/** A long question may hold a word that no page uses; so much of its weight must be there. */
const enough = { words: 3, share: 0.6 };

/** Whether every word is there, together or not. */
export const hasAll = ({ present }: Evidence, need: Need): boolean =>
  (present & need.words) === need.words;

/** Whether every word of a long question stands in one paragraph, some of them together. */
export const isGathered = (paragraph: number, { joined }: Evidence, need: Need): boolean =>
  bitCount(need.words) >= enough.words && (paragraph & need.words) === need.words && joined !== 0;

/** Whether most of a long question stands on the page in its phrases, rare words counting for more. */
export function isMostly({ joined }: Evidence, need: Need): boolean {
  if (bitCount(need.words) < enough.words) return false;
  const weigh = (bits: number): number =>
    need.weights.reduce((sum, weight, at) => ((bits >> at) & 1 ? sum + weight : sum), 0);
  return weigh(joined & need.words) >= enough.share * weigh(need.words);
}
