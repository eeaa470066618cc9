import { bitsOf, type Match, type Wanted } from './matching.ts';
import type { QueryWord } from './query-words.ts';
import { isSyllable } from './tone-placement.ts';

/** What a question needs of a page. */
export interface Need {
  /** Bits of the words that must not be missing. */
  words: number;
  /** Bits of years and other long numbers, which say enough by themselves. */
  years: number;
  /** Bits of all numbers: of another number nothing is known by the words beside it. */
  numbers: number;
  /** Bits of the words taken for others than were typed: a guess must be borne out. */
  guesses: number;
  /** Bits of those among them that may well be meant as they were typed. */
  replaced: number;
  /** Bits of single letters: apart from their neighbours they mean nothing. */
  letters: number;
  /** Bits of the words rare enough to be words of one syllable. */
  rare: number;
  /** Bits of the words spelt as the site spells none. */
  unused: number;
  /** Bits of the given names of people. */
  people: number;
  /** Bits of the parts of proper names, save of those that most pages have: the district, the province. */
  names: number;
  /** Rarity of each word. */
  weights: readonly number[];
  /** The same in the reader's own spelling. */
  speltWeights: readonly number[];
  /** Whether it is worded as a question. */
  asks: boolean;
}

const isCode = /^\d{5,}$/;
const isYear = ({ key }: QueryWord): boolean => /^\d{4,}$/.test(key);
const isNumber = ({ key }: QueryWord): boolean => /^\d/.test(key);

/** Whether a number only counts, as «3» does; «231» of one page says more. */
const isCount = (at: number, { words }: Wanted, need: Need): boolean => {
  const key = words[at]?.key ?? '';
  return /^\d{1,3}$/.test(key) && !(key.length === 3 && has(need.rare, at));
};

/** A word or a pair that few pages have says what a page is about, by its share of the highest rarity. */
export const rare = { anywhere: 0.6, asWord: 0.45, asName: 0.35 };

/** Words of grammar help a phrase and are not missed, unless the question has no others. */
export function needOf({ words, weights, speltWeights, pairWeights, rarest }: Wanted): Need {
  const required = bitsOf(words, ({ quoted, isWeak }) => quoted || !isWeak);
  return {
    words: required === 0 ? bitsOf(words, () => true) : required,
    years: bitsOf(words, isYear),
    numbers: bitsOf(words, isNumber),
    guesses: bitsOf(words, ({ mended }) => mended === true),
    replaced: bitsOf(words, ({ replaced }) => replaced === true),
    letters: bitsOf(words, ({ key }) => /^\D$/.test(key)),
    rare: bitsOf(words, (_, at) => (weights[at] ?? 0) >= rare.asWord * rarest),
    names: bitsOf(words, ({ isName, isPerson, isWeak }, at) => {
      const rarity = Math.min(pairWeights[at - 1] ?? rarest, pairWeights[at] ?? rarest);
      return isName === true && isPerson !== true && !isWeak && rarity >= rare.asName * rarest;
    }),
    unused: bitsOf(words, ({ isUnused }) => isUnused === true),
    people: bitsOf(words, ({ isPerson }) => isPerson === true),
    speltWeights: speltWeights ?? weights,
    // «Vé» is not as common as «về», though both have one key.
    weights: weights.map((weight, at) => (words[at]?.isUnused === true ? rarest : weight)),
    asks: words.some(({ asks }) => asks),
  };
}

/** How many bits are set. */
export const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;

/** Bits of the words of a run. */
const span = (from: number, length: number): number => ((1 << length) - 1) << from;

const has = (bits: number, at: number): boolean => ((bits >> at) & 1) === 1;

/** Whether every word is among these. */
export const isWhole = (bits: number, need: Need): boolean => (bits & need.words) === need.words;

/** How much of what is needed these words say, rare ones counting for more. */
export function shareOf(bits: number, need: Need, weights = need.weights): number {
  const weigh = (some: number): number =>
    weights.reduce((sum, weight, at) => (has(some, at) ? sum + weight : sum), 0);
  return weigh(bits & need.words) / (weigh(need.words) || 1);
}

/** A long question may hold a word that no page uses, and one with «ai», «ở đâu» more of them. */
const enough = { words: 3, share: 0.78, ofLong: 0.6, ofQuestion: 0.5, ofNamed: 0.5 };
export const longQuestion = 5; // words

/**
 * Whether these are most of a long question, with every number and every name in it.
 * @param isNamed whether it names the page they stand on in full
 */
export function isMostly(bits: number, need: Need, isNamed = false): boolean {
  const [count, met] = [bitCount(need.words), bitCount(bits & need.words)];
  const must = need.names | need.numbers | need.guesses;
  if (need.replaced !== 0 || (bits & must) !== must) return false;
  // Who somebody is, wherever it stands, is the best that is known of what he did.
  if ((bits & need.people) !== 0) return true;
  if (met < 2) return false;
  const share = shareOf(bits & ~need.unused, need);
  if (isNamed && share >= enough.ofNamed) return true;
  if (need.asks) return Math.max(share, met / count) >= enough.ofQuestion;
  // Of a very long one the missing words weigh most by being nowhere.
  if (count > longQuestion && met / count >= enough.ofLong) return true;
  if (count >= longQuestion) return share >= enough.ofLong;
  const spelt = shareOf(bits & ~need.unused, need, need.speltWeights);
  return count >= enough.words && Math.min(share, spelt) >= enough.share;
}

/** All that a passage is read with: what it says, and what it stands under. */
export interface Passage {
  text: Match;
  heading: Match;
  /** The page's title, and the words of its address. */
  names: readonly Match[];
}

/** So many words further on a word still belongs to the one before; in a title before it too; a part of a name stands closer. */
const reach = { words: 6, title: 4, names: 2 };

/** Bits of the words that stand beside a neighbour of the question. */
export const joinedIn = (matches: readonly Match[]): number =>
  matches
    .flatMap(({ runs }) => runs)
    .reduce((bits, { from, length }) => (length > 1 ? bits | span(from, length) : bits), 0);

/**
 * Bits of the words of names that say what a page is about: those few pages have, those that end the name, or that
 * are no Vietnamese, «Hasafood».
 */
function telling(names: readonly Match[], { words, weights, pairWeights, rarest }: Wanted): number {
  let bits = 0;
  for (const { runs, size } of names) {
    for (const { at, from, length } of runs) {
      const own = weights.slice(from, from + length);
      const pairs = pairWeights.slice(from, from + length - 1);
      const rarity = Math.max(...own, ...pairs) / rarest;
      const isName = at + length > size || !isSyllable(words[from]?.key ?? '');
      if (rarity >= (isName ? rare.asName : rare.anywhere)) bits |= span(from, length);
    }
  }
  return bits;
}

/** Where each word of the question stands in a text, written as the reader wrote it: a part of a name as names are. */
function placesIn({ runs }: Match, { words }: Wanted): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { at, from, length, agreed, capitals } of runs) {
    for (let step = 0; step < length; step += 1) {
      const word = words[from + step];
      const isAsSpelt = word?.form === undefined || has(agreed, step);
      const isAsNamed = word?.isName !== true || has(capitals, step);
      if (length > 1 || (isAsSpelt && isAsNamed))
        places.set(from + step, [...(places.get(from + step) ?? []), at + step]);
    }
  }
  return places;
}

/** Bits of the words that a text has near the needed word before them, or the one after. */
function nearIn(match: Match, isName: boolean, wanted: Wanted, need: Need): number {
  const places = placesIn(match, wanted);
  const isLong = bitCount(need.words) >= longQuestion - 1;
  let bits = 0;
  let before = -1;
  for (const at of wanted.words.keys().filter((word) => has(need.words, word))) {
    const bothNames = has(need.names, at) && has(need.names, before);
    const isNear = places.get(at)?.some((place) =>
      places.get(before)?.some((other) => {
        const steps = place - other;
        // In a title words stand together in any order: «Bình Sầm», «Lương Phiên».
        if (isName && Math.abs(steps) <= (bothNames ? reach.names : reach.title)) return true;
        if (bothNames) return steps > 0 && steps <= reach.names;
        return steps <= reach.words && steps >= (isLong ? -reach.words : 1);
      }),
    );
    const isNumber = isCount(at, wanted, need);
    const isApart = !bothNames && (has(need.names | need.letters, at) || isNumber);
    // A number holds the word before it, and is held by its neighbour alone.
    if (isNear === true && !isApart) bits |= (1 << at) | (1 << before);
    else if (isNear === true && isNumber) bits |= 1 << before;
    before = at;
  }
  return bits;
}

/**
 * Bits of the words that a passage says together. In Vietnamese a syllable by itself means little: it counts beside
 * a neighbour of the question, near one, or under a name that says what the passage is about.
 */
export function heldBy({ text, heading, names }: Passage, wanted: Wanted, need: Need): number {
  const all = [text, heading, ...names];
  const joined = joinedIn(all);
  if (bitCount(need.words) === 1) return presentIn(all);
  // Common syllables none of which stands beside another are no words of the question.
  if (bitCount(need.words) > 2 && joined === 0 && (presentIn(all) & (need.rare | need.years)) === 0)
    return 0;
  const own = [text, heading];
  const near =
    own.reduce((bits, match) => bits | nearIn(match, false, wanted, need), 0) |
    names.reduce((bits, match) => bits | nearIn(match, true, wanted, need), 0);
  const under = telling([heading, ...names], wanted);
  // What stands under a telling name belongs to its neighbour there; two syllables are but one word.
  const spread = bitCount(need.words) > 2 ? under | (under << 1) | (under >> 1) : 0;
  const loose = under | (presentIn(own) & (spread | need.years | need.people));
  // A number, a letter, a part of a name and a guess mean nothing without the word beside them.
  const bound = need.names | need.guesses | need.letters | (need.numbers & ~need.years);
  const guesses = bitCount(need.words) > 2 ? 0 : need.guesses;
  return withRepeated(joined | (near & ~guesses) | (loose & ~bound), wanted);
}

/** A word asked for twice need not stand there twice. */
const withRepeated = (bits: number, { words }: Wanted): number =>
  bitsOf(words, ({ key }) => words.some((other, at) => other.key === key && has(bits, at)));

/** Bits of the words that stand in these texts at all. */
export const presentIn = (matches: readonly Match[]): number =>
  matches
    .flatMap(({ runs }) => runs)
    .reduce((bits, { from, length }) => bits | span(from, length), 0);

/** Where so much of a question stands together, the rest may be words that the site has not. */
const nearlyAll = { share: 0.7, words: 4 };

/**
 * Whether a passage lacks a word of two syllables that stand together nowhere on the site: what it says instead is
 * then something else, «chính sách xã hội» without the «ngân hàng».
 */
function lacksWord(
  { text, heading, names }: Passage,
  held: number,
  wanted: Wanted,
  need: Need,
): boolean {
  const joined = joinedIn([text, heading, ...names]);
  const count = bitCount(need.words);
  const isNamed = [heading, ...names].some((name) => name.length > 2 || isNamedBy(name));
  if (need.asks || count < 3 || isNamed || (joined & need.numbers) !== 0) return false;
  if (bitCount(joined & need.words) >= nearlyAll.share * count) return false;
  if (text.length >= nearlyAll.words) return false;
  const met = joined | (held & (count < longQuestion ? need.rare : need.words)) | need.numbers;
  const isMissing = (at: number): boolean => has(need.words & ~met, at);
  return wanted.pairWeights.some(
    (weight, at) => weight > wanted.rarest && isMissing(at) && isMissing(at + 1),
  );
}

/**
 * Whether what a passage says is enough to answer the question.
 * @param held what `heldBy` finds there
 */
export function answersBy(passage: Passage, held: number, wanted: Wanted, need: Need): boolean {
  const { text, heading, names } = passage;
  if (lacksWord(passage, held, wanted, need)) return false;
  // Where a word of the site is taken for another, all of a short question must stand together.
  if (need.replaced !== 0 && bitCount(need.words) < longQuestion)
    return isWhole(held & joinedIn([text, heading, ...names]), need);
  if (isWhole(held, need)) return true;
  const isNamed = names.slice(0, 1).some(isNamedBy);
  // What is met in part only must be spelt so: «cấp số» is no «cấp sổ đỏ».
  return isMostly(held, need, isNamed) && Math.max(text.agreement, heading.agreement) > 0.5;
}

/** Whether among these is a long number that few pages have, as the code of a commune is. */
export const hasRareNumber = (bits: number, { words, weights, rarest }: Wanted): boolean =>
  words.some(
    ({ key }, at) =>
      isCode.test(key) && has(bits, at) && (weights[at] ?? 0) >= rare.anywhere * rarest,
  );

/** Whether a question has all of a name. */
export const isNamedBy = ({ runs, size }: Match): boolean =>
  size > 1 && runs.some(({ length }) => length === size);
