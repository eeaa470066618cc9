import { foldVietnamese } from '#lib/vietnamese.ts';

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
const vowels = 'aăâeêioôơuưy';

/** A syllable taken apart: its letters in any marks but tones, and the tone (`''`: ngang). */
export interface Syllable {
  letters: string;
  tone: string;
}

/** `Quỳ` → letters `quy`, tone huyền. */
export function takeApart(word: string): Syllable {
  const decomposed = word.toLowerCase().normalize('NFD');
  return {
    letters: decomposed.replace(toneMark, '').normalize('NFC'),
    tone: toneMark.exec(decomposed)?.[0] ?? '',
  };
}

/** Where the vowels of a syllable that can carry the tone begin and end: after `qu`, after the i of `gia`. */
function nucleus(letters: string): [start: number, end: number] {
  const isVowel = (at: number): boolean => vowels.includes(letters[at] ?? '-');
  let start = 0;
  while (start < letters.length && !isVowel(start)) start += 1;
  if (/^(?:qu|gi)/.test(letters) && isVowel(2)) start = 2;
  let end = start;
  while (end < letters.length && isVowel(end)) end += 1;
  return [start, end];
}

function carrier(letters: string): number {
  const [start, end] = nucleus(letters);
  const group = letters.slice(start, end);
  const marked = Math.max(...Array.from('ăâêôơư', (letter) => group.lastIndexOf(letter)));
  // In `ươ` the later letter carries the tone, and `ơ` stands there.
  if (marked >= 0) return start + (group.includes('ươ') ? group.indexOf('ơ') : marked);
  if (group.length < 2) return start;
  return start + (group.length > 2 || end < letters.length ? 1 : 0);
}

/** Sets the tone where older typing habits do: `hòa`, `thúy`, but `quý`, `khuỷu`, `hoàng`. */
export function putTogether({ letters, tone }: Syllable): string {
  if (tone === '') return letters;
  const at = carrier(letters);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/** After these letters a closing i and y are one sound, spelt either way: `kỉ niệm`, `kỷ niệm`. */
const closingY = /^([hklmnstv])y$/;

const known = new Map<string, string>();

/** One spelling for all the ways one syllable is written: `Hoà` and `hòa` → `hòa`; `Lý` and `lí` → `lí`. */
export function canonicalSpelling(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const { letters, tone } = takeApart(word);
  const spelling = putTogether({ letters: letters.replace(closingY, '$1i'), tone });
  known.set(word, spelling);
  return spelling;
}

const knownKeys = new Map<string, string>();

/** What a syllable is looked up by, marks and case aside: `Kỷ` → `ki`, `Đường` → `duong`. */
export function searchKey(word: string): string {
  const found = knownKeys.get(word);
  if (found !== undefined) return found;
  const key = foldVietnamese(word).replace(/ð/g, 'd').replace(closingY, '$1i');
  knownKeys.set(word, key);
  return key;
}

/** Whether a word may be on the way to a spelling: `lạ`, `hợ` → `lại`, `hợp`; the tone may come later, or sit elsewhere yet. */
export function isBeginningOf(typed: string, spelling: string): boolean {
  const [begun, whole] = [takeApart(typed), takeApart(spelling)];
  return (
    whole.letters.startsWith(begun.letters) && (begun.tone === '' || begun.tone === whole.tone)
  );
}

/** Whether anything but plain letters was typed. */
export const hasMarks = (word: string): boolean => /[^\p{ASCII}]/u.test(word);

const onset = '(?:b|ch?|[dđ]|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu?|r|s|th?|tr|v|x)?';
const rime = '[aăâeêioôơuưy]{1,3}(?:ch|n[gh]?|[cmpt])?';
const oneSyllable = new RegExp(`^(?!.*(?:([aeiuy])\\1|[ăâ]$))${onset}${rime}$`);

/** Whether a word looks like one syllable; a rare or a foreign one may pass too. */
export const isSyllable = (word: string): boolean => oneSyllable.test(takeApart(word).letters);
