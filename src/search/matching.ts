import type { QueryWord } from './query-words.ts';
import { wordsOfText, type ShortForms, type Word } from './words.ts';

/** What is looked for, and how much each word and each pair of neighbours says. */
export interface Wanted {
  words: readonly QueryWord[];
  /** Rarity of each word. */
  weights: readonly number[];
  /** The same in the spelling that the reader gave it: «chợ» is rarer than «cho». */
  speltWeights?: readonly number[];
  /** Rarity of each word with the next. */
  pairWeights: readonly number[];
  /** Rarity of what stands nowhere. */
  rarest: number;
}

/** Words of a text that follow one another as words of the question do. */
export interface Run {
  /** Characters of the text. */
  start: number;
  end: number;
  /** Its place among the words of the text; stops and line breaks count as words. */
  at: number;
  /** The first word of the question in it, and how many. */
  from: number;
  length: number;
  /** Of the words that the reader spelt with care, the share written so. */
  agreement: number;
  /** Bit n: word n of the run is spelt as the reader spelt it. */
  agreed: number;
  /** Bit n: word n of the run is written as names are. */
  capitals: number;
}

/** All that a text has of the question. */
export interface Match {
  runs: readonly Run[];
  /** How much of the question's weight stands here, from 0 to 1. */
  share: number;
  /** What the longest run says, as a share of the question; the name of the district counts for less. */
  longest: number;
  /** Words of the longest run. */
  length: number;
  agreement: number;
  /** Words of the text. */
  size: number;
  /** How far a short line is nothing but what is asked, from 0 to 1: «Diện tích», beside a number. */
  label: number;
}

const agreementOf = (words: readonly Word[], wanted: readonly QueryWord[]): number => {
  let typed = 0;
  let same = 0;
  for (const [at, { form }] of wanted.entries()) {
    if (form === undefined) continue;
    typed += 1;
    if (words[at]?.form === form) same += 1;
  }
  return typed === 0 ? 1 : same / typed;
};

const isMet = (word: Word | undefined, wanted: QueryWord | undefined): boolean => {
  if (wanted === undefined || word?.key !== wanted.key) return false;
  if (wanted.form === undefined || word.form === wanted.form) return true;
  return wanted.mended !== true && wanted.unlike?.includes(word.form) !== true;
};

/** A person's given name stands last: «Lô Thanh Trợ», «bà Phiên»; no «Trợ năng» is one. */
const endsName = (before: string): boolean => /(?:\p{Lu}\p{L}*|ông|bà) $/u.test(before);

/** A bit for each item that fits. */
export const bitsOf = <Item>(
  items: readonly Item[],
  fits: (item: Item, at: number) => boolean,
): number => items.reduce((bits, item, at) => (fits(item, at) ? bits | (1 << at) : bits), 0);

interface Line {
  text: string;
  words: readonly Word[];
  /** The place of each word among those of the text. */
  places: readonly number[];
  /** Where the line begins, in characters. */
  start: number;
}

function runsIn({ text, words, places: ats, start }: Line, wanted: readonly QueryWord[]): Run[] {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of wanted.entries()) places.set(key, [...(places.get(key) ?? []), at]);
  const runs: Run[] = [];
  for (const [at, word] of words.entries()) {
    for (const from of places.get(word.key) ?? []) {
      if (!isMet(word, wanted[from]) || isMet(words[at - 1], wanted[from - 1])) continue;
      if (wanted[from]?.isPerson === true && !endsName(text.slice(0, word.start))) continue;
      let length = 1;
      while (isMet(words[at + length], wanted[from + length])) length += 1;
      const found = words.slice(at, at + length);
      runs.push({
        start: start + (found[0]?.start ?? 0),
        end: start + (found.at(-1)?.end ?? 0),
        at: ats[at] ?? 0,
        from,
        length,
        agreement: agreementOf(found, wanted.slice(from, from + length)),
        agreed: bitsOf(found, ({ form }, at) => form === wanted[from + at]?.form),
        capitals: bitsOf(found, (word) => /\p{Lu}/u.test(text.charAt(word.start))),
      });
    }
  }
  return runs;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A word by itself says little beside what it says with its neighbour. */
const aloneWeight = 0.25;

/** Two words that stand together nowhere: no page can be blamed for it. */
const unmet = 0.25;

function shareOf(runs: readonly Run[], { weights, pairWeights: given, rarest }: Wanted): number {
  const pairWeights = given.map((weight) => (weight > rarest ? unmet * weight : weight));
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const { from, length, agreement } of runs) {
    const worth = 0.6 + 0.4 * agreement;
    for (let at = from; at < from + length; at += 1) {
      words.set(at, Math.max(words.get(at) ?? 0, worth));
      if (at + 1 < from + length) pairs.set(at, Math.max(pairs.get(at) ?? 0, worth));
    }
  }
  const found =
    aloneWeight * sum([...words].map(([at, worth]) => worth * (weights[at] ?? 0))) +
    sum([...pairs].map(([at, worth]) => worth * (pairWeights[at] ?? 0)));
  const whole = aloneWeight * sum(weights) + sum(pairWeights);
  return whole === 0 ? 0 : found / whole;
}

/** What a word of the district's name counts, beside one that is asked. */
const subjectSize = 0.4;

/** A line of so few words may be the name of the number that follows it, as in a table. */
const longestLabel = 6;

/** How many words a new line counts for, and the end of a sentence. */
const gap = { line: 8, sentence: 3 };

/** How much of a line is in the question, where all that is asked stands in that line. */
function labelIn(runs: readonly Run[], size: number, { words }: Wanted): number {
  const met = new Set(
    runs.flatMap(({ from, length }) => [...words.keys()].slice(from, from + length)),
  );
  const isAll = words.every(({ isWeak }, at) => isWeak || met.has(at));
  return isAll && met.size > 1 ? met.size / size : 0;
}

/** Looks for the question in a text, line by line: no run goes from one paragraph into the next. */
export function matchText(text: string, wanted: Wanted, shortForms: ShortForms): Match {
  const runs: Run[] = [];
  let start = 0;
  let size = 0;
  let place = 0;
  let label = 0;
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const words = wordsOfText(line, shortForms);
    const places = words.map(({ start: from }, at) => {
      const end = words[at - 1]?.end ?? from;
      place += /[.;:!?…]/.test(line.slice(end, from)) ? gap.sentence : 1;
      return place;
    });
    size += words.length;
    const found = runsIn({ text: line, words, places, start }, wanted.words);
    runs.push(...found);
    if (words.length <= longestLabel && /\d/.test(lines[at + 1] ?? ''))
      label = Math.max(label, labelIn(found, words.length, wanted));
    start += line.length + 1;
    place += gap.line;
  }
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const sizes = wanted.words.map(({ isSubject }) => (isSubject === true ? subjectSize : 1));
  const said = runs.map(({ from, length }) => sum(sizes.slice(from, from + length)));
  return {
    runs,
    share: shareOf(runs, wanted),
    longest: Math.max(0, ...said) / sum(sizes),
    length: longest,
    agreement: Math.max(
      0,
      ...runs.filter(({ length }) => length === longest).map((run) => run.agreement),
    ),
    size,
    label,
  };
}

/** Of the words that the reader spelt, the share that is met so; a word of grammar is no proof, a slip no fault. */
export function agreementIn(matches: readonly Match[], { words }: Wanted): number {
  const content = words.filter(({ form, isWeak }) => form !== undefined && !isWeak).length;
  // Beside one word by itself that of grammar says that it is meant: «sự kiển».
  const spelt = words.map(({ form, isWeak }) => form !== undefined && (!isWeak || content === 1));
  const met = new Set(
    words.keys().filter((at) => words[at]?.mended === true && spelt[at] !== true),
  );
  const all = spelt.filter(Boolean).length + met.size;
  if (all === 0) return 1;
  for (const { from, length, agreed } of matches.flatMap(({ runs }) => runs)) {
    if (content === 1 && length === 1 && words[from]?.isWeak === true) continue;
    for (let at = from; at < from + length; at += 1) {
      if (spelt[at] === true && ((agreed >> (at - from)) & 1) === 1) met.add(at);
    }
  }
  return met.size / (content === 1 ? Math.min(2, all) : all);
}
