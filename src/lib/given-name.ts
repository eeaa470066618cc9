import { compareVietnamese } from './vietnamese.ts';

/** Someone or something with a name; of a person the last syllable counts, of all others the first word. */
export interface Named {
  name: string;
  kind: 'tap-the' | 'ho-gia-dinh' | 'ca-nhan';
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/**
 * The word a Vietnamese list sorts a name by: `Lương Thị Phiên` → `Phiên`, `Tập thể Mẫu 07` → `Tập`.
 * What stands in brackets, and a number after a person's name, is no part of the given name.
 */
export function givenName({ name, kind }: Named): string {
  const words = wordsOf(name.normalize('NFC'));
  if (kind !== 'ca-nhan') return words[0] ?? name;
  const outside = wordsOf(name.normalize('NFC').replace(/\([^)]*\)/g, ' '));
  return (outside.some(hasLetter) ? outside : words).findLast(hasLetter) ?? words[0] ?? name;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The heading a name stands under: its first letter in capitals without a tone; a digit stays a digit. */
export function initialOf(named: Named): string {
  const first = Array.from(
    givenName(named).normalize('NFD').replace(tones, '').normalize('NFC'),
  )[0];
  return (first ?? '').toLocaleUpperCase('vi');
}

/** By given name, then by the whole name, as a Vietnamese class list does. */
export const compareByGivenName = (a: Named, b: Named): number =>
  compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a.name, b.name);

const anchors: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

/** An anchor for a letter, in the keys that type it in Telex: `Đ` → `van-dd`. */
export const initialAnchor = (initial: string): string =>
  `van-${anchors[initial] ?? initial.toLowerCase()}`;
