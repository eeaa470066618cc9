import { canonicalSpelling, hasMarks, searchKey } from './tone-placement.ts';

const units = ' một hai ba bốn năm sáu bảy tám chín'.split(' ');
const romanUnits = ' i ii iii iv v vi vii viii ix'.split(' ');

/** The digits of a number below a hundred. */
const digitsOf = (number: number): [tens: number, unit: number] => [
  Math.floor(number / 10),
  number % 10,
];

/** A number below a hundred as people say it: 65 → `sáu mươi lăm`. */
export function spelled(number: number): string {
  const [tens, unit] = digitsOf(number);
  const ten = tens > 1 ? `${units[tens] ?? ''} mươi ` : tens > 0 ? 'mười ' : '';
  return (ten + (ten && unit === 5 ? 'lăm' : (units[unit] ?? ''))).trim();
}

/** A number below forty in Roman numerals: 21 → `xxi`. */
export function roman(number: number): string {
  const [tens, unit] = digitsOf(number);
  return 'x'.repeat(tens) + (romanUnits[unit] ?? '');
}

/** Numbers by their words with all marks and with none, «hai mốt» besides «hai mươi mốt». */
const numbers = new Map<string, number>();
for (let number = 1; number < 100; number += 1) {
  const words = spelled(number);
  for (const way of [words, words.replace(/ một$/, ' mốt'), words.replace(/bốn$/, 'tư')]) {
    for (const said of [way, way.replace(/ mươi (?=.)/, ' ')]) {
      numbers.set(said, number).set(said.split(' ').map(searchKey).join(' '), number);
    }
  }
}

const romans = new Map(Array.from({ length: 40 }, (_, number) => [roman(number), number]));

/** What a Roman numeral in small letters is worth. */
export const romanNumber = (letters: string): number | undefined => romans.get(letters);

const numberOf = (words: readonly string[]): number | undefined =>
  numbers.get(words.map(words.some(hasMarks) ? canonicalSpelling : searchKey).join(' '));

/** After these words a number is one of a clause, a day or a document. */
const isCounted = (before = ''): boolean =>
  /^(?:muc|phan|diem|khoan|chuong|ngay|m[ou]ng|thang|nam|so)$/.test(searchKey(before));

const longest = 3; // words of `hai mươi mốt`

/** A question with its numbers in digits: «ba giấy tờ» → «3 giấy tờ», «12 nghìn bài» → «12000 bài». */
export function inDigits(text: string): string {
  // Words stand at even places, what is between them at odd ones.
  const parts = text.split(/([^\p{L}\p{M}\d]+)/u);
  for (let at = 0; at < parts.length; at += 2) {
    for (let length = longest; length > 0; length -= 1) {
      const said = parts.slice(at, at + 2 * length - 1);
      const number = numberOf(said.filter((_, step) => step % 2 === 0));
      // By itself «năm» is nearly always a year.
      if (number === undefined || (number === 5 && !isCounted(parts[at - 2]))) continue;
      parts.splice(at, said.length, String(number));
    }
  }
  return parts.join('').replace(/(\d) ng(?:hìn|hin|àn|an)(?!\p{L})/gu, '$1000');
}

/** A question with what it counts in words, which must be met as they are: «8 hoa văn» → «"tám" hoa văn». */
export const inWords = (text: string): string =>
  text.replace(
    /(^|(\p{L}+)\s+)([1-9]\d?)(?=\s+(\p{L}+))/gu,
    (all: string, lead: string, before: string | undefined, digits: string, after: string) =>
      isCounted(before) || searchKey(after) === 'thang'
        ? all
        : `${lead}"${spelled(Number(digits))}"`,
  );

/** Dates whose year is cut short: «16.6.25» → «16.6.2025», «19/4/63» → «19/4/1963». */
export const withFullYears = (text: string): string =>
  text.replace(
    /((?:^|[^\d./-])\d\d?([./-])\d\d?\2)(\d\d)(?![\d./-])/g,
    (_, dayAndMonth: string, _sign: string, year: string) =>
      `${dayAndMonth}${Number(year) < 50 ? '20' : '19'}${year}`,
  );
