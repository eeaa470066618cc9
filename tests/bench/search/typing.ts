// How Vietnamese comes out of a keyboard when the input method is off, or of a hurried hand.

const toneKeys = {
  telex: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  vni: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
} as const;

const letterKeys = {
  telex: {
    'a\u0302': 'aa',
    'e\u0302': 'ee',
    'o\u0302': 'oo',
    'a\u0306': 'aw',
    'o\u031b': 'ow',
    'u\u031b': 'uw',
    đ: 'dd',
  },
  vni: {
    'a\u0302': 'a6',
    'e\u0302': 'e6',
    'o\u0302': 'o6',
    'a\u0306': 'a8',
    'o\u031b': 'o7',
    'u\u031b': 'u7',
    đ: 'd9',
  },
} as const;

export type Keyboard = keyof typeof toneKeys;

/** Where hands press the key of the tone: right after its vowel, or when the syllable is done. */
export type TonePlace = 'inline' | 'end';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

const keyOf = (keys: Readonly<Record<string, string>>, letter: string): string => {
  const key = keys[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? key : key.charAt(0).toUpperCase() + key.slice(1);
};

function typeSyllable(syllable: string, keyboard: Keyboard, place: TonePlace): string {
  const clusters = syllable.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];
  let pending = '';
  const letters = clusters.map((cluster) => {
    const mark = tone.exec(cluster)?.[0] ?? '';
    const key = keyOf(toneKeys[keyboard], mark);
    const letter = keyOf(letterKeys[keyboard], cluster.replace(tone, ''));
    if (place === 'inline') return letter + key;
    pending += key;
    return letter;
  });
  // Nobody types the horn of ươ twice in Telex.
  return (letters.join('') + pending).replace(/uwow/gi, 'uow').replace(/u7o7/gi, 'uo7');
}

/** The keys pressed for `text`, as they stand when no input method turns them into letters. */
export const typed = (text: string, keyboard: Keyboard, place: TonePlace): string =>
  text
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => typeSyllable(syllable, keyboard, place));
