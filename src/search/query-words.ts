import { profileIn } from './clauses.ts';
import { isSurelyVni, telexReadings, vniReadings } from './keystrokes.ts';
import { isCapitalised, isDayBefore, isPersonAfter, namedWords } from './question-words.ts';
import type { SearchIndex } from './search-index.ts';
import { canonicalSpelling, hasMarks, isSyllable, searchKey } from './tone-placement.ts';
import { wordsOfQuery, type ShortForms } from './words.ts';

/** A word of a question. */
export interface QueryWord {
  key: string;
  /** Its spelling, if the reader typed marks, or keys that mean marks. */
  form?: string | undefined;
  /** Between quotation marks: to be found as it is, in this order. */
  quoted: boolean;
  /** As the reader typed it. */
  typed: string;
  /** Taken for a slip: its form, if it has one, must be met wherever it is found. */
  mended?: boolean;
  /** A word of the site that is taken for another one, or mended boldly. */
  replaced?: boolean;
  /** Whether a page may do without it. */
  isWeak: boolean;
  /** Whether it only asks. */
  asks?: boolean;
  /** Part of what the whole site is about: the name of the district. */
  isSubject?: boolean;
  /** Part of a proper name: to be found close by the other parts. */
  isName?: boolean;
  /** The given name of a person, told by how one speaks of him. */
  isPerson?: boolean;
  /** Words of grammar that it is not, though they have its key. */
  unlike?: readonly string[];
  /** Spelt with marks as no word of the site is. */
  isUnused?: boolean;
}

const typedWord = /[\p{L}\p{M}][\p{L}\p{M}\d]*/gu;

/** All that one word's keys may have made, had an input method been on all the time. */
function readingsOf(typed: string, index: SearchIndex, isVni: boolean): string[] {
  // «TW» is a part of «05-CT/TW», not a «tư» in Telex.
  if (typed.length < 2 || index.typedShortForms.parts.has(searchKey(typed))) return [];
  if (hasMarks(typed)) return [];
  if (/\d/.test(typed)) return typed.length > 2 || isVni ? vniReadings(typed) : [];
  return index.vocabulary.has(searchKey(typed)) ? [] : telexReadings(typed);
}

/** What is left without the keys of marks, where a slip or a mark among them has made them unreadable: `hcoj`, `ddoàn`. */
const withoutMarkKeys = (typed: string): string =>
  searchKey(typed)
    .replace(/([aeod])\1/g, '$1')
    .replace(/([aeiouy].*)[sxr]$/, '$1')
    .replace(/[wjfz]/g, '') || typed;

/** Reads raw Telex and VNI keystrokes where they make a word of the site and what stands there does not. */
const withKeystrokesRead = (query: string, index: SearchIndex): string =>
  query.replace(typedWord, (typed) => {
    const { vocabulary } = index;
    const readings = readingsOf(typed, index, isSurelyVni(query));
    const spelling = readings.find((word) => vocabulary.uses(canonicalSpelling(word)));
    if (spelling !== undefined) return spelling;
    const word = readings
      .filter(isSyllable)
      .map(searchKey)
      .find((key) => vocabulary.has(key));
    // A spelling the site never has lacks the key of a mark, or is none: `hoso`.
    if (word !== undefined) return vocabulary.split(typed).length > 0 ? typed : word;
    const isReadable = /\d/.test(typed) || vocabulary.has(searchKey(typed)) || isSyllable(typed);
    return isReadable ? typed : withoutMarkKeys(typed);
  });

/** A key held down too long; «iii» and «vii» are numbers. */
const heldDown = /((?![iv])\p{L})\1{2,}/giu;

/** A few letters without a vowel are a word in a hurry, «trc», «nhg»; more of them stand for a thing: «BHXH». */
const isShortened = /^[^aeiouy\d]{2,3}$/;

const quotation = /["“”«»]([^"“”«»]+)["“”«»]/g;

export interface Question {
  words: readonly QueryWord[];
  /** Whether anything was read differently from how it is written: raw keystrokes, a known slip. */
  changed: boolean;
}

interface Manner {
  /** Every word is meant as it stands. */
  exact?: boolean;
  /** Raw keystrokes of Telex and VNI mean what they would have made. */
  readsKeystrokes?: boolean;
  /** The short forms to spell out. */
  shortForms?: ShortForms;
}

/** The words of a question. */
export function readQuery(
  question: string,
  index: SearchIndex,
  { exact = false, readsKeystrokes = !exact, shortForms = index.typedShortForms }: Manner = {},
): Question {
  const nfc = question.normalize('NFC').replace(/[\u200B-\u200D\uFEFF]/g, '');
  const profile = exact ? undefined : profileIn(nfc);
  const text =
    profile === undefined
      ? readsKeystrokes
        ? withKeystrokesRead(nfc.replace(heldDown, '$1'), index)
        : nfc
      : `"${profile}"`;
  const quotes = [...text.matchAll(quotation)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
  const plain = wordsOfQuery(text, index.shortForms);
  const words = exact ? plain : wordsOfQuery(text, shortForms);
  // Where every second word has marks, one without is meant to have none.
  const isMarked = words.filter(({ form }) => hasMarks(form)).length * 2 >= words.length;
  const asking = index.language.askingWords(words);
  const typed = words.map(({ start, end }) => text.slice(start, end));
  const names = namedWords(typed);
  const isCapitalAt = (at: number): boolean => isCapitalised(typed[at] ?? '');
  return {
    words: words.map(({ key, form, start, end }, at) => ({
      key,
      form: isMarked || hasMarks(form) ? form : undefined,
      quoted: exact || quotes.some((quote) => start >= quote.start && end <= quote.end),
      typed: text.slice(start, end),
      isWeak:
        asking.has(at) ||
        index.language.isGrammar({ key, form }, isMarked, index.vocabulary.spellings(key)[0]) ||
        isDayBefore(key, words[at + 1]?.key, words[at + 2]?.key) ||
        (isShortened.test(key) && !index.vocabulary.has(key)),
      asks: asking.has(at) || form === 'mấy',
      isName: names.has(at),
      // «Huyện Anh Sơn» is no «anh Sơn», and «bà Lương Phiên» is not called Lương.
      isPerson:
        isPersonAfter(words[at - 1]?.form) &&
        (at === 1 || !isCapitalAt(at - 1)) &&
        isCapitalAt(at) &&
        !isCapitalAt(at + 1),
      isUnused: hasMarks(form) && !index.vocabulary.uses(form),
      unlike: hasMarks(form) ? index.language.grammarOf(key) : [],
    })),
    changed: (profile === undefined && text !== nfc) || keysOf(words) !== keysOf(plain),
  };
}

const keysOf = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ');
