import { mostShortFormWords } from '#lib/short-form-length.ts';
import { romanNumber } from './numerals.ts';
import { canonicalSpelling, searchKey } from './tone-placement.ts';

/** One word of a text as the index knows it. Several may share one place: a short form stands for all it means. */
export interface Word {
  /** What it is looked up by: no marks, no case, no leading zeros. */
  key: string;
  /** Its canonical spelling, marks and all. */
  form: string;
  start: number;
  end: number;
}

/** A short form as the table has it, and the words it stands for. */
interface ShortForm {
  written: string;
  means: readonly { key: string; form: string }[];
}

export interface ShortForms {
  /** By their keys joined with spaces. */
  all: ReadonlyMap<string, ShortForm>;
  /** The keys of every part of every short form. */
  parts: ReadonlySet<string>;
}

const wordsOrNumbers = /\d{1,3}(?:\.\d{3})+(?![\d/])|\d+|[\p{L}\p{M}]+/gu;

// Asked of every word of the site, several times: a comparison is much cheaper than an expression.
const isNumber = (key: string): boolean => key >= '0' && key < ':';

/** `01` → `1`, `36.900` → `36900`; letters as they are. */
const keyOf = (written: string): string =>
  isNumber(written) ? written.replace(/\./g, '').replace(/^0+(?=\d)/, '') : searchKey(written);

const toWord = (match: RegExpExecArray): Word => {
  const written = match[0];
  const key = keyOf(written);
  return {
    key,
    form: isNumber(key) ? key : canonicalSpelling(written),
    start: match.index,
    end: match.index + written.length,
  };
};

/** Words that people put between or before numbers, or leave out: `ngày 19 tháng 4 năm 2023`, `số 05-CT/TW`. */
const isFiller = (word: Word, before: Word | undefined, after: Word | undefined): boolean => {
  if (after === undefined || !isNumber(after.key)) return false;
  if (word.key === 'so') return true;
  const followsNumber = before !== undefined && isNumber(before.key);
  return followsNumber && (word.key === 'thang' || word.key === 'nam');
};

/** Whether what follows counts terms and congresses, often in Roman numerals. */
export const isOrdinal = (key = ''): boolean => /^(?:khoa|thu|chuong|hoi|ki)$/.test(key);

/** Roman numerals are one with the digits they mean, «khóa XII» with «khoa 12», but not those of the plan's parts. */
function withRoman(word: Word, before: Word | undefined): Word {
  const { key } = word;
  if (!(key.length > 1 && /^[ivx]+$/.test(key))) return word;
  const number = romanNumber(key) ?? 0;
  const isMeant = number > 4 && (key.length > 2 || isOrdinal(before?.key));
  return isMeant ? { ...word, key: String(number), form: String(number) } : word;
}

const isYearFirst = (words: readonly Word[], at: number, text: string): boolean => {
  const [year, month, day] = words.slice(at, at + 3);
  if (!year || !month || !day || !/^(?:19|20)\d\d$/.test(year.key)) return false;
  return /^\d{4}-\d\d?-\d\d?$/.test(text.slice(year.start, day.end));
};

/** Puts `2023-04-19` in the order people say: day, month, year. */
const inSpokenOrder = (words: readonly Word[], text: string): readonly Word[] => {
  if (!/\d{4}-\d/.test(text)) return words;
  const ordered = [...words];
  for (const at of ordered.keys()) {
    if (isYearFirst(words, at, text)) ordered.splice(at, 3, ...words.slice(at, at + 3).reverse());
  }
  return ordered;
};

type IsMeant = (written: string, expected: string) => boolean;

const plainLetters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** One letter is short for a word only before another, with its stop if it has one: `x Hạ Sơn`, `H. Quỳ Hợp`. */
const stands = (written: string, after: string): boolean =>
  plainLetters(written).length > 1 ||
  (written.endsWith('.') ? /^\. ?\p{L}/u : /^[. ]+\p{L}/u).test(after);

/** The longest short form that begins with the word at `at`. */
function shortFormAt(
  words: readonly Word[],
  at: number,
  text: string,
  { all }: ShortForms,
  isMeant: IsMeant,
): { length: number; end: number; means: ShortForm['means'] } | undefined {
  const start = words[at]?.start;
  for (let length = mostShortFormWords; length > 0; length -= 1) {
    const parts = words.slice(at, at + length);
    const form = all.get(parts.map(({ key }) => key).join(' '));
    const end = parts.at(-1)?.end ?? 0;
    if (form && !stands(form.written, text.slice(end))) continue;
    if (form && isMeant(text.slice(start, end), form.written)) {
      return { length, end, means: form.means };
    }
  }
  return undefined;
}

const spellOut = (
  words: readonly Word[],
  text: string,
  shortForms: ShortForms,
  isMeant: IsMeant,
): Word[] => {
  const spelt: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) break;
    const found = shortForms.parts.has(first.key)
      ? shortFormAt(words, at, text, shortForms, isMeant)
      : undefined;
    if (found === undefined) {
      spelt.push(first);
      continue;
    }
    const { length, end, means } = found;
    spelt.push(...means.map(({ key, form }) => ({ key, form, start: first.start, end })));
    at += length - 1;
  }
  return spelt;
};

/** In a text a short form is written as the table has it, save for what stands between its parts. */
const asWritten = (written: string, expected: string): boolean =>
  plainLetters(written) === plainLetters(expected);

/** Typed in a hurry it may be in any case and without marks, unless that makes an ordinary syllable. */
const asTyped = (written: string, expected: string): boolean =>
  asWritten(written.toUpperCase(), expected.toUpperCase()) ||
  !/[aeiouy]/.test(searchKey(written)) ||
  plainLetters(written).length > 3;

/** Makes the table of short forms from what officers wrote: `UBND` means «Ủy ban nhân dân». */
export function shortFormsFrom(
  abbreviations: readonly { short: string; full: string }[],
): ShortForms {
  const keysOf = (text: string): string[] => (text.match(wordsOrNumbers) ?? []).map(keyOf);
  const all = new Map<string, ShortForm>();
  for (const { short, full } of abbreviations) {
    const means = (full.match(wordsOrNumbers) ?? []).map((word) => ({
      key: keyOf(word),
      form: canonicalSpelling(word),
    }));
    all.set(keysOf(short).join(' '), { written: short, means });
  }
  return { all, parts: new Set([...all.keys()].flatMap((keys) => keys.split(' '))) };
}

const read = (text: string, shortForms: ShortForms, isMeant: IsMeant): Word[] => {
  const all = inSpokenOrder([...text.matchAll(wordsOrNumbers)].map(toWord), text);
  const words = all
    .filter((word, at) => !isFiller(word, all[at - 1], all[at + 1]))
    .map((word, at, filtered) => withRoman(word, filtered[at - 1]));
  return spellOut(words, text, shortForms, isMeant);
};

/** The words of an NFC text: dates and document numbers in one order, short forms spelt out. */
export const wordsOfText = (text: string, shortForms: ShortForms): Word[] =>
  read(text, shortForms, asWritten);

/** The words of a question, read as `wordsOfText` does but with more good will. */
export const wordsOfQuery = (query: string, shortForms: ShortForms): Word[] =>
  read(query, shortForms, asTyped);
