import { place } from './format.ts';
import type { QueryWord } from './query-words.ts';
import { pagesIn, type SearchIndex } from './search-index.ts';
import { isFarChange, isHandSlipOf, isSlipOf } from './edits.ts';
import { isDayBefore } from './question-words.ts';
import { withoutSubject } from './subject.ts';
import { hasMarks, isBeginningOf, isSyllable, takeApart } from './tone-placement.ts';

/** A question as it is understood. */
export interface Reading {
  words: readonly QueryWord[];
  /** Whether any word is not as it was typed. */
  changed: boolean;
  /** Whether any word of the site was taken for another one or left out. */
  isBold: boolean;
  /** How far it is from what was typed. */
  distance: number;
}

/** One way to take one typed word. */
interface Candidate {
  keys: readonly string[];
  /** Its spelling, where the reader's marks allow only one. */
  form?: string | undefined;
  /** How far this is from what was typed. */
  cost: number;
  /** Whether this is another word. */
  isGuess?: boolean;
  /** Whether the site has the word that was typed too, or the hand does not slip so. */
  isBold?: boolean;
}

const cost = {
  completed: 0.5,
  rarer: 0.6,
  split: 1,
  dropped: 1.5,
  slip: 2,
  slipOfKnownWord: 2.2,
  unknown: 6,
};

/** A correction must be met this often beside its neighbour before a word that exists is taken for a slip. */
const commonEnough = { pages: 3, share: 0.04 };

const mostCandidates = 8;
const mostSlips = 16;

/** How many ways to go on are weighed against the words before. */
const mostWeighed = 48;

/** A shorter question without one of its words would be another question. */
const fewestToDrop = 5;

const pairCount = async (index: SearchIndex, first: string, second: string): Promise<number> =>
  (await index.postings(first, second)).length;

const isNumber = (key: string): boolean => /^\d/.test(key);

interface Slip {
  key: string;
  form?: string | undefined;
}

/** Whether two spellings are one slip apart, the tone aside that moves with the letters: `hòa` and `hoàn`. */
function isSpeltLike(a: string, b: string): boolean {
  const [one, other] = [takeApart(a), takeApart(b)];
  return isSlipOf(a, b) || (one.tone === other.tone && isSlipOf(one.letters, other.letters));
}

/** The words of the site that are one slip from what was typed, marks included if any were typed. */
function slips(word: QueryWord, index: SearchIndex): Slip[] {
  if (word.key.length < 2) return [];
  // Of a short word a letter from elsewhere on the keyboard makes another word altogether.
  const nearby = index.vocabulary
    .nearby(word.key)
    .filter((key) => word.key.length > 3 || !isFarChange(word.key, key));
  const typed = word.form;
  if (typed === undefined || !(hasMarks(typed) || word.isName === true))
    return nearby.map((key) => ({ key }));
  return nearby.flatMap((key) =>
    index.vocabulary
      .spellings(key)
      .filter((form) => isSpeltLike(form, typed))
      .slice(0, 1)
      .map((form) => ({ key, form })),
  );
}

class Reader {
  readonly index: SearchIndex;
  readonly words: readonly QueryWord[];

  constructor(index: SearchIndex, words: readonly QueryWord[]) {
    this.index = index;
    this.words = words;
  }

  async candidates(at: number): Promise<Candidate[]> {
    const word = this.words[at];
    if (word === undefined) return [];
    const { key } = word;
    const asTyped: Candidate = { keys: [key], cost: 0 };
    const isLast = at === this.words.length - 1;
    if (word.quoted || isDayBefore(key, this.words[at + 1]?.key)) return [asTyped];
    if (isNumber(key)) return isLast && at > 0 ? this.#number(at, asTyped) : [asTyped];
    const common = Math.max(commonEnough.pages, this.index.core.pages * commonEnough.share);
    if (!this.index.vocabulary.has(key)) {
      // Hardly a short word is not one slip away from some other.
      const least = key.length > 3 ? 1 : this.index.core.pages * commonEnough.share;
      return [
        { ...asTyped, cost: cost.unknown },
        ...(isLast ? await this.#completions(at) : []),
        ...this.#splits(word),
        ...(await this.#corrections(at, cost.slip, Math.max(1, least))),
      ];
    }
    // Spelt as no word of the site is, the last word is one that is not typed to its end.
    if (isLast && word.isUnused === true) {
      const completions = await this.#completions(at);
      if (completions.length > 0) return [{ ...asTyped, cost: cost.slip }, ...completions];
    }
    // An address on the site may hold words run together, and make a known word of them.
    const splits = this.#splits(word);
    if (word.isWeak || (await this.#hasAllNeighbours(at))) return [asTyped, ...splits];
    // Between two words that are neighbours elsewhere, one that is no neighbour of either may go.
    const dropped = (await this.#mayGo(at))
      ? [{ keys: [], cost: cost.dropped, isGuess: true, isBold: true }]
      : [];
    return [
      asTyped,
      ...splits,
      ...dropped,
      ...(isLast ? await this.#completions(at) : []),
      ...(this.words.length > 1 ? await this.#corrections(at, cost.slipOfKnownWord, common) : []),
    ];
  }

  /** Keys of the words that are spelt as this one begins. */
  #beginnings({ typed, key }: QueryWord): string[] {
    const { vocabulary } = this.index;
    return vocabulary
      .completions(key)
      .filter((word) => vocabulary.spellings(word).some((form) => isBeginningOf(typed, form)));
  }

  async #mayGo(at: number): Promise<boolean> {
    const [before, after] = [this.words[at - 1], this.words[at + 1]];
    const needed = this.words.filter(({ isWeak }) => !isWeak).length;
    if (before === undefined || after === undefined || needed < fewestToDrop) return false;
    return (await pairCount(this.index, before.key, after.key)) > 0;
  }

  /** What is one good syllable is not two run together. */
  #splits({ typed }: QueryWord): Candidate[] {
    if (isSyllable(typed)) return [];
    return this.index.vocabulary
      .split(typed.toLowerCase())
      .slice(0, 3)
      .map((keys) => ({ keys, cost: cost.split + 0.1 * keys.length }));
  }

  async #hasAllNeighbours(at: number): Promise<boolean> {
    const [before, word, after] = [this.words[at - 1], this.words[at], this.words[at + 1]];
    if (word === undefined) return false;
    return (
      (before === undefined || (await pairCount(this.index, before.key, word.key)) > 0) &&
      (after === undefined || (await pairCount(this.index, word.key, after.key)) > 0)
    );
  }

  /** A number may be half-typed too: «nghị định 9». */
  async #number(at: number, asTyped: Candidate): Promise<Candidate[]> {
    const before = this.words[at - 1]?.key ?? '';
    const isMet = (await pairCount(this.index, before, asTyped.keys[0] ?? '')) > 0;
    return isMet ? [asTyped] : [asTyped, ...(await this.#completions(at))];
  }

  async #completions(at: number): Promise<Candidate[]> {
    const [before, word] = [this.words[at - 1], this.words[at]];
    const start = word?.key ?? '';
    const attested = before === undefined ? [] : await this.#continuations(at, before.key, start);
    // A word the site has is completed only to what follows the one before it.
    const isWord = before !== undefined && this.index.vocabulary.has(start);
    const all = attested.length > 0 || isWord ? attested : this.index.vocabulary.completions(start);
    const begun = word?.isUnused === true ? new Set(this.#beginnings(word)) : undefined;
    const keys = all.filter((key) => begun?.has(key) ?? true);
    return keys
      .slice(0, mostCandidates)
      .map((key, rank) => ({ keys: [key], cost: cost.completed + cost.rarer * rank }));
  }

  /** What follows a word, first of all where the one before that stands too: «Nguyễn Đình T» is no «quyết định t…». */
  async #continuations(at: number, before: string, start: string): Promise<string[]> {
    const keys = await this.index.continuations(before, start);
    const first = this.words[at - 2];
    if (first === undefined) return keys;
    const lead = new Map(pagesIn(await this.index.postings(first.key, before)));
    const shares = new Map<string, number>();
    for (const key of keys.slice(0, mostWeighed)) {
      const pages = [...pagesIn(await this.index.postings(before, key))];
      shares.set(key, pages.filter(([page]) => lead.has(page)).length / pages.length);
    }
    return [...keys].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  }

  /** Other words, one slip away, that stand beside a neighbour of this one on at least `least` pages. */
  async #corrections(at: number, price: number, least: number): Promise<Candidate[]> {
    const [before, word, after] = [this.words[at - 1], this.words[at], this.words[at + 1]];
    if (word === undefined) return [];
    const isUnknown = price === cost.slip;
    const isBetween = before?.isWeak === false && after?.isWeak === false;
    const near = slips(word, this.index).slice(0, mostSlips);
    // What a heading or title says is attested well enough for what is no word.
    const pairs = async (one: string | undefined, other: string | undefined): Promise<number> => {
      const found = one && other ? await this.index.postings(one, other) : [];
      const isNamed = found.some((value) => (value & 3) >= place.heading);
      return isNamed ? Infinity : found.length;
    };
    const counts = await Promise.all(
      near.map(async ({ key }) => [await pairs(before?.key, key), await pairs(key, after?.key)]),
    );
    const fitting = (side: 0 | 1): Slip[] =>
      near.filter(({ key }, number) => {
        const [left = 0, right = 0] = counts[number] ?? [];
        // Between both neighbours it is sure, and so is what a hurried hand does.
        const isSure = isHandSlipOf(word.key, key) || (isBetween && left > 0 && right > 0);
        return (side === 0 ? left : right) >= (isSure ? 1 : least);
      });
    const first = fitting(0);
    const fits = first.length > 0 ? first : fitting(1);
    // Alone, or beside other slips, only a long word says enough.
    const rest = fits.length === 0 && isUnknown && word.key.length > 3 ? near.slice(0, 4) : [];
    // A syllable spelt as it ought to be is meant.
    const isSpelt = isSyllable(word.typed) && hasMarks(word.typed);
    const alone = this.words.length === 1 && (word.key.length < 5 || isSpelt) ? [] : rest;
    return [...fits.slice(0, mostCandidates), ...alone].map(({ key, form }) => ({
      keys: [key],
      form,
      cost: price,
      isGuess: true,
      isBold: !(isUnknown || isHandSlipOf(word.key, key)) || isFarChange(word.key, key),
    }));
  }
}

interface Path {
  score: number;
  candidates: readonly Candidate[];
}

const lastKey = (path: Path): string | undefined =>
  path.candidates.flatMap(({ keys }) => keys).at(-1);

/** How well words stand together on the site. */
async function attestation(index: SearchIndex, keys: readonly string[]): Promise<number> {
  let score = 0;
  for (const [at, key] of keys.entries()) {
    const next = keys[at + 1];
    const count = next === undefined ? 0 : await pairCount(index, key, next);
    if (count > 0) score += 1.5 + Math.log10(count);
  }
  return score;
}

/**
 * Takes each word for what makes the best sense beside its neighbours: as typed, cut where two ran
 * together, mended by one letter, or, for the last one, completed.
 * @returns the likeliest readings; which of them is meant, the pages they find must tell
 */
export async function readQuestion(
  typed: readonly QueryWord[],
  index: SearchIndex,
): Promise<Reading[]> {
  // What is surely needed travels at the same time.
  const found = await Promise.all(
    typed.map(({ key }, at) => index.postings(key, typed[at + 1]?.key)),
  );
  const words = withoutSubject(
    typed,
    found.slice(0, -1).map(({ length }) => length / index.core.pages),
  );
  const reader = new Reader(index, words);
  const candidates = await Promise.all(words.map((_, at) => reader.candidates(at)));
  let paths: Path[] = [{ score: 0, candidates: [] }];
  for (const ways of candidates) {
    const next: Path[] = [];
    for (const candidate of ways) {
      for (const path of paths) {
        const before = lastKey(path);
        const keys = before === undefined ? candidate.keys : [before, ...candidate.keys];
        const score = path.score + (await attestation(index, keys)) - candidate.cost;
        next.push({ score, candidates: [...path.candidates, candidate] });
      }
    }
    paths = next.sort((a, b) => b.score - a.score).slice(0, mostCandidates);
  }
  const [best] = paths;
  return paths
    .filter(({ score }) => score > (best?.score ?? 0) - widestGap)
    .slice(0, mostReadings)
    .map(({ candidates }) => readingOf(candidates, words));
}

/** Readings further behind the best than this are not worth trying. */
const widestGap = 3;
const mostReadings = 4;

const readingOf = (candidates: readonly Candidate[], words: readonly QueryWord[]): Reading => ({
  words: candidates.flatMap(({ keys, form, isGuess, isBold }, at) => {
    const word = words[at];
    if (word === undefined) return [];
    if (keys.length === 1 && keys[0] === word.key) return [word];
    // What the reader spelt is not what is looked for: any marks will do.
    return keys.map((key) => ({
      key,
      quoted: false,
      typed: word.typed,
      isWeak: false,
      isName: word.isName === true && keys.length === 1,
      form,
      mended: isGuess === true,
      replaced: isBold === true,
    }));
  }),
  changed: candidates.some(({ keys }, at) => !keys.join(' ').startsWith(words[at]?.key ?? '')),
  isBold: candidates.some(({ isBold }) => isBold === true),
  distance: candidates.reduce((sum, { cost: own }) => sum + own, 0),
});
