import { putTogether, type Syllable } from './tone-placement.ts';

// Raw keystrokes of the two common ways to type Vietnamese, as they stand when no input method was on.

const telexTones: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
  z: '',
};
const vniTones: Readonly<Record<string, string>> = {
  0: '',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

const circumflex: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horn: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const breve: Readonly<Record<string, string>> = { a: 'ă' };

/** Every way to lay one of these marks on one letter typed so far, the latest letter first. */
const marked = (letters: string, table: Readonly<Record<string, string>>): string[] =>
  [...Array(letters.length).keys()].reverse().flatMap((at) => {
    const mark = table[letters[at] ?? ''];
    return mark === undefined ? [] : [letters.slice(0, at) + mark + letters.slice(at + 1)];
  });

const hooked = (letters: string): string[] => [
  ...(/[^q]uo|^uo/.test(letters) ? [letters.replace('uo', 'ươ')] : []),
  ...marked(letters, horn),
];

const barred = (letters: string): string[] =>
  letters.startsWith('d') ? [`đ${letters.slice(1)}`] : [];

const hasVowel = (letters: string): boolean => /[aăâeêioôơuưy]/.test(letters);

type Key = (syllable: Syllable, key: string) => Syllable[];

const withLetters = (tone: string, all: readonly string[]): Syllable[] =>
  all.map((letters) => ({ letters, tone }));

/** What one more Telex key may mean; the likeliest meaning first. */
const telexKey: Key = ({ letters, tone }, key) => {
  const asTyped = letters + key;
  const newTone = telexTones[key];
  if (newTone !== undefined && hasVowel(letters)) return [{ letters, tone: newTone }];
  if (key === 'w') {
    return withLetters(tone, [...hooked(letters), ...marked(letters, breve), `${letters}ư`]);
  }
  if (key === 'd') return withLetters(tone, [...barred(letters), asTyped]);
  const mark = circumflex[key];
  if (mark === undefined) return [{ letters: asTyped, tone }];
  // A third press takes the mark back: `ooo` is the long o of `xoong`.
  const takenBack = letters.endsWith(mark) ? [letters.slice(0, -1) + key + key] : [];
  return withLetters(tone, [...marked(letters, { [key]: mark }), ...takenBack, asTyped]);
};

/** What one more VNI key may mean. */
const vniKey: Key = ({ letters, tone }, key) => {
  const newTone = vniTones[key];
  if (newTone !== undefined) return [{ letters, tone: newTone }];
  if (key === '6') return withLetters(tone, marked(letters, circumflex));
  if (key === '7') return withLetters(tone, hooked(letters));
  if (key === '8') return withLetters(tone, marked(letters, breve));
  if (key === '9') return withLetters(tone, barred(letters));
  return [{ letters: letters + key, tone }];
};

function readings(word: string, press: Key): string[] {
  let found: Syllable[] = [{ letters: '', tone: '' }];
  for (const key of word.toLowerCase()) {
    const next = found.flatMap((one) => press(one, key));
    found = [...new Map(next.map((one) => [one.letters + one.tone, one])).values()];
  }
  return found.map(putTogether);
}

/** What keys may have been meant to make, the likeliest first: `ddoanf`, `keets` → `đoàn`, `kết`. Not all are syllables. */
export const telexReadings = (word: string): string[] =>
  /^[a-z]{2,12}$/i.test(word) ? readings(word, telexKey) : [];

/** The same for VNI: `d9oan2`, `ke6t1` → `đoàn`, `kết`. */
export const vniReadings = (word: string): string[] =>
  /^[a-z][a-z0-9]{1,12}$/i.test(word) ? readings(word, vniKey) : [];

/** Two words with digits inside are no accident: their keys are those of VNI. */
export const isSurelyVni = (typed: string): boolean => /\p{L}\d.*\s\p{L}+\d/u.test(typed);
