// Imports nothing: on a slow line the scripts that others share come later than this one.

/** As `searchKey`. */
export const nameKey = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/^([hklmnstv])y$/, '$1i');

/** After each mark the key that makes it. */
const telex = '\u0301s\u0300f\u0309r\u0303x\u0323j\u0306w\u031bw';
const vni = '\u03011\u03002\u03093\u03034\u03235\u03026\u03068\u031b7';

/** Keys as they count whatever their order, the horn of «ươ» pressed once or twice. */
const pressed = (keys: string): string =>
  [...keys.toLowerCase()]
    .sort()
    .join('')
    .replace(/([w7])\1/g, '$1');

const typedBy = (letters: string, keys: string): string =>
  pressed(letters.replace(/\p{M}/gu, (mark) => keys[keys.indexOf(mark) + 1] ?? ''));

/** Whether these are the keys of the word, pressed with no input method on. */
function isKeysOf(typed: string, word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const doubled = letters.replace(/([aeo])(\p{M}?)\u0302/gu, '$1$1$2').replace(/đ/g, 'dd');
  const keys = pressed(typed);
  return keys === typedBy(doubled, telex) || keys === typedBy(letters.replace(/đ/g, 'd9'), vni);
}

interface NameWord {
  written: string;
  key: string;
}

const isNumber = (word: NameWord | undefined): boolean => /^\d/.test(word?.key ?? '');

/** The words of a name or a question; `19/04` is «19 tháng 4», `91/2017` «số 91/2017». */
export const nameWords = (text: string): NameWord[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? [])
    .map((written) => ({ written, key: nameKey(written).replace(/^0+(?=\d)/, '') }))
    .filter(({ key }, at, all) => !(/^(?:ngay|thang|nam|so)$/.test(key) && isNumber(all[at + 1])));

/** Nobody says a word without vowels: its letters begin the words it is short for. */
const isShort = /^[^aeiouy\d]{2,}$/;

/** How many words of the name from `at` on are meant by a typed word; none if they are not. */
function wordsMeant(
  typed: NameWord,
  name: readonly NameWord[],
  at: number,
  isOpen: boolean,
): number {
  const word = name[at];
  if (word === undefined) return 0;
  if (isOpen ? word.key.startsWith(typed.key) : word.key === typed.key) return 1;
  if (!word.key.startsWith(typed.key.charAt(0))) return 0;
  if (isKeysOf(typed.written, word.written)) return 1;
  const { length } = typed.key;
  const initials = name.slice(at, at + length).map(({ key }) => key[0]);
  return isShort.test(typed.key) && initials.join('') === typed.key ? length : 0;
}

/** Whether the words stand in the name in order, the last one perhaps only begun. */
export const fitsName = (name: readonly NameWord[], words: readonly NameWord[]): boolean =>
  name.some((_, from) => {
    let at = from;
    return words.every((typed, number) => {
      const meant = wordsMeant(typed, name, at, number === words.length - 1);
      at += meant;
      return meant > 0;
    });
  });
