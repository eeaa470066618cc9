import { canonicalSpelling, hasMarks, searchKey } from './tone-placement.ts';

const units = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** A number below a thousand as people say it: 65 → `sáu mươi lăm`. */
export function spelled(number: number): string {
  const [hundreds, tens, unit] = [
    Math.floor(number / 100),
    Math.floor((number % 100) / 10),
    number % 10,
  ];
  return [
    hundreds > 0 && `${units[hundreds] ?? ''} trăm`,
    tens > 1 && `${units[tens] ?? ''} mươi`,
    tens === 1 && 'mười',
    tens === 0 && hundreds > 0 && unit > 0 && 'lẻ',
    unit > 0 && (unit === 5 && tens > 0 ? 'lăm' : units[unit]),
  ]
    .filter(Boolean)
    .join(' ');
}

const otherForms = new Map([
  ['mốt', 'một'],
  ['tư', 'bốn'],
  ['bẩy', 'bảy'],
  ['linh', 'lẻ'],
  ['ngàn', 'nghìn'],
]);
const otherKeys = new Map([...otherForms].map((pair) => pair.map(searchKey) as [string, string]));

/** Two words for one thing said in one way. */
const usualKey = (word: string): string => otherKeys.get(searchKey(word)) ?? searchKey(word);
const usualForm = (word: string): string =>
  otherForms.get(canonicalSpelling(word)) ?? canonicalSpelling(word);

/** Numbers by the keys of their words, «hai mốt» besides «hai mươi mốt». */
const numbers = new Map(
  Array.from({ length: 999 }, (_, at) => spelled(at + 1)).flatMap((words, at) =>
    [words, words.replace(/ mươi (?=.)/, ' ')].map((said) => [
      said.split(' ').map(searchKey).join(' '),
      { number: at + 1, forms: said.split(' ') },
    ]),
  ),
);

/** The number that some words are, if they are one and nothing else. */
function numberOf(words: readonly string[]): number | undefined {
  if (words.length === 1 && /^\d{1,3}$/.test(words[0] ?? '')) return Number(words[0]);
  const { number, forms = [] } = numbers.get(words.map(usualKey).join(' ')) ?? {};
  const isMeant = words.every((word, at) => !hasMarks(word) || usualForm(word) === forms[at]);
  return isMeant ? number : undefined;
}

const longest = 5; // words of `chín trăm chín mươi chín`

/** Before these a number is one of a clause, a day or a document. */
const counted = new Set('muc phan diem khoan chuong ngay mung mong thang nam so'.split(' '));

interface Token {
  word: string;
  start: number;
  end: number;
}

/** Puts other words for some of a text, from the left; `said` takes what it knows from the words to come. */
function replaced(
  text: string,
  said: (words: readonly Token[], at: number) => { length: number; by: string } | undefined,
): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
  let written = '';
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = said(words, at);
    if (found === undefined) continue;
    written += text.slice(end, words[at]?.start) + found.by;
    at += found.length - 1;
    end = words[at]?.end ?? end;
  }
  return written + text.slice(end);
}

const isCounted = (before: Token | undefined): boolean => counted.has(searchKey(before?.word ?? ''));

/** A question with its numbers in digits: «ba giấy tờ» → «3 giấy tờ», «12 nghìn bài» → «12000 bài». */
export const inDigits = (text: string): string =>
  replaced(text, (words, at) => {
    for (let length = longest; length > 0; length -= 1) {
      const said = words.slice(at, at + length).map(({ word }) => word);
      // By itself «năm» is nearly always a year.
      if (said.length < length || (/^n[aă]m$/i.test(said.join(' ')) && !isCounted(words[at - 1])))
        continue;
      const number = numberOf(said);
      if (number === undefined) continue;
      const isThousand = usualKey(words[at + length]?.word ?? '') === 'nghin';
      return isThousand
        ? { length: length + 1, by: String(number * 1000) }
        : { length, by: said.length === 1 && /\d/.test(said[0] ?? '') ? (said[0] ?? '') : String(number) };
    }
    return undefined;
  });

/** A question with what it counts in words: «8 hoa văn» → «tám hoa văn». */
export const inWords = (text: string): string =>
  replaced(text, (words, at) => {
    const [before, digits, after] = [words[at - 1], words[at], words[at + 1]];
    const isAlone =
      digits !== undefined &&
      /^[1-9]\d?$/.test(digits.word) &&
      !/[^\s]/.test(text.slice(before?.end ?? 0, digits.start)) &&
      /^\s+\p{L}/u.test(text.slice(digits.end)) &&
      searchKey(after?.word ?? '') !== 'thang' && !isCounted(before);
    return isAlone ? { length: 1, by: spelled(Number(digits.word)) } : undefined;
  });

/** Dates whose year is cut short: «16.6.25» → «16.6.2025», «19/4/63» → «19/4/1963». */
export const withFullYears = (text: string): string =>
  text.replace(
    /(?<![\d./-])((?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\2)(\d\d)(?![\d./-])/g,
    (_, dayAndMonth: string, _sign: string, year: string) =>
      `${dayAndMonth}${Number(year) < 50 ? '20' : '19'}${year}`,
  );

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** What a Roman numeral below forty is worth, in small letters; undefined when it is none. */
export const romanNumber = (letters: string): number | undefined =>
  letters === '' || !roman.test(letters)
    ? undefined
    : Array.from(letters, (letter) => romanDigits[letter] ?? 0).reduce(
        (sum, value, at, all) => sum + (value < (all[at + 1] ?? 0) ? -value : value),
        0,
      );
