// How Vietnamese syllables are typed, to be read back.
import { takeApart } from '#search/tone-placement.ts';

const telexTones = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const vniTones = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };

const telexLetters: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const vniLetters: Readonly<Record<string, string>> = {
  ă: 'a8',
  â: 'a6',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
  đ: 'd9',
};

const keyOf = (tones: Readonly<Record<string, string>>, tone: string): string =>
  tone === '' ? '' : (Object.keys(tones).find((key) => tones[key] === tone) ?? '');

const spell = (letters: string, keys: Readonly<Record<string, string>>): string =>
  Array.from(letters, (letter) => keys[letter] ?? letter).join('');

/** The keys a Telex typist presses for one syllable, the tone last. */
export function encodeTelex(syllable: string): string {
  const { letters, tone } = takeApart(syllable);
  const keys = spell(letters.replace('oo', 'ooo').replace('ươ', 'uơ'), telexLetters);
  return keys + keyOf(telexTones, tone);
}

/** The keys a VNI typist presses for one syllable, the tone last. */
export function encodeVni(syllable: string): string {
  const { letters, tone } = takeApart(syllable);
  return spell(letters, vniLetters) + keyOf(vniTones, tone);
}
