// Browsers receive this file too: keep it free of packages.

const marks = /\p{M}/gu;

/** Lower case without Vietnamese marks: `Quỳ Hợp`, composed or decomposed, → `quy hop`. */
export const foldVietnamese = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[đĐ]/g, 'd') // `đ` has no canonical decomposition, so NFD leaves it alone
    .toLowerCase()
    .normalize('NFC');

/** The part of an address that stands for `text`: `Nội dung thi đua` → `noi-dung-thi-dua`; empty when no letter or digit is left. */
export const slugify = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Marks that make another letter (ă â ê ô ơ ư); the five others are tones. */
const letterMarks = '\u0306\u0302\u031B';

/** Huyền, hỏi, ngã, sắc, nặng, as dictionaries order them; no tone comes first. */
const tones = '\u0300\u0309\u0303\u0301\u0323';

interface Word {
  letters: number[];
  tones: number[];
}

const letterRank = (letter: string): number => {
  const rank = alphabet.indexOf(letter);
  // Letters of other languages follow the whole Vietnamese alphabet.
  return rank >= 0 ? rank : alphabet.length + (letter.codePointAt(0) ?? 0);
};

/** Sorting compares the same few syllables again and again. */
const knownWords = new Map<string, Word>();

function wordOf(text: string): Word {
  const word = knownWords.get(text) ?? readWord(text);
  knownWords.set(text, word);
  return word;
}

function readWord(text: string): Word {
  const word: Word = { letters: [], tones: [] };
  for (const [, base = '', ownMarks = ''] of text
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/(\P{M})(\p{M}*)/gu)) {
    const letterMark = Array.from(ownMarks).find((mark) => letterMarks.includes(mark)) ?? '';
    word.letters.push(letterRank((base + letterMark).normalize('NFC')));
    const tone = Array.from(ownMarks)
      .map((mark) => tones.indexOf(mark))
      .find((rank) => rank >= 0);
    if (tone !== undefined) word.tones.push(tone);
  }
  return word;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return a.length - b.length;
}

const isNumber = (token: string): boolean => /^\d/.test(token);

function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || (x < y ? -1 : Number(x > y));
}

function compareTokens(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  if (a === b) return 0;
  const [x, y] = [wordOf(a), wordOf(b)];
  return compareLists(x.letters, y.letters) || compareLists(x.tones, y.tones);
}

const tokensOf = (text: string): readonly string[] => text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];

/**
 * Orders as a Vietnamese dictionary does: syllable by syllable, first its letters (a ă â … d đ …),
 * then its tone (ngang huyền hỏi ngã sắc nặng); numbers by value, before letters. Written out, because
 * the order of `Intl` differs between machines and weighs tones only after the last syllable.
 */
export function compareVietnamese(a: string, b: string): number {
  const [x, y] = [a.normalize('NFC'), b.normalize('NFC')];
  const [own, others] = [tokensOf(x), tokensOf(y)];
  for (const [index, token] of own.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    const order = compareTokens(token, other);
    if (order !== 0) return order;
  }
  if (own.length < others.length) return -1;
  return x < y ? -1 : Number(x > y);
}
