import { decodeTelex, decodeVni } from './keystrokes.ts';
import type { SearchIndex } from './search-index.ts';
import { hasMarks, searchKey } from './tone-placement.ts';
import { wordsOfQuery } from './words.ts';

/** A word of a question. */
export interface QueryWord {
  key: string;
  /** Its spelling, if the reader typed marks, or keys that mean marks. */
  form?: string;
  /** Between quotation marks: to be found as it is, in this order. */
  quoted: boolean;
  /** As the reader typed it. */
  typed: string;
  /** Taken for a slip: its form must be met wherever it is found. */
  mended?: true;
  /** Whether a page may do without it. */
  isWeak: boolean;
}

/** Words of grammar and of asking: they help a phrase, and are not missed where they are absent. */
const weak = new Set(
  `và là của các những được cho có trong về với để này đó khi thì mà ở tại theo từ đến bao nhiêu nào gì ai đâu sao như
  thế bị hay hoặc bởi vì một cái sự việc ra vào mấy phải mỗi tôi không làm còn mình ông bà do`.split(
    /\s+/,
  ),
);
const weakKeys = new Set(Array.from(weak, searchKey));

/** Words of grammar are never meant by a name or a thing that differs from them in its marks: `cửa`, `của`. */
export const isGrammar = (form: string): boolean => weak.has(form);

const keysWithoutMethod = /[a-z][a-z\d]*/gi;

/** Reads raw Telex and VNI keystrokes where they make a word of the site and what stands there does not. */
const withKeystrokesRead = (query: string, index: SearchIndex): string =>
  query.replace(keysWithoutMethod, (typed, at: number) => {
    const isWhole = !/[\p{L}\p{M}\d]/u.test(
      (query[at - 1] ?? ' ') + (query[at + typed.length] ?? ' '),
    );
    if (!isWhole || typed.length < 2) return typed;
    // «TW» is a part of «05-CT/TW», not a «tư» in Telex.
    if (index.typedShortForms.parts.has(searchKey(typed))) return typed;
    const isPlain = !/\d/.test(typed);
    if (isPlain && index.vocabulary.has(searchKey(typed))) return typed;
    const decoded = isPlain ? decodeTelex(typed) : typed.length > 2 ? decodeVni(typed) : undefined;
    return decoded !== undefined && index.vocabulary.has(searchKey(decoded)) ? decoded : typed;
  });

const quotation = /["“”«»]([^"“”«»]+)["“”«»]/g;

export interface Question {
  words: readonly QueryWord[];
  /** Whether anything was read differently from how it is written: raw keystrokes, a known slip. */
  changed: boolean;
}

/** The words of a question, raw keystrokes read unless the reader wants them as they are. */
export function readQuery(question: string, index: SearchIndex, exact: boolean): Question {
  const nfc = question.normalize('NFC').replace(/[\u200B-\u200D\uFEFF]/g, '');
  const text = exact ? nfc : withKeystrokesRead(nfc, index);
  const quotes = [...text.matchAll(quotation)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
  const plain = wordsOfQuery(text, index.shortForms);
  const words = exact ? plain : wordsOfQuery(text, index.typedShortForms);
  // Where every second word has marks, one without is meant to have none.
  const isMarked = words.filter(({ form }) => hasMarks(form)).length * 2 >= words.length;
  return {
    words: words.map(({ key, form, start, end }) => ({
      key,
      ...(isMarked || hasMarks(form) ? { form } : {}),
      quoted: exact || quotes.some((quote) => start >= quote.start && end <= quote.end),
      typed: text.slice(start, end),
      isWeak: isMarked ? weak.has(form) : weakKeys.has(key),
    })),
    changed: text !== nfc || keysOf(words) !== keysOf(plain),
  };
}

const keysOf = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ');
