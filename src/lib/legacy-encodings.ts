/**
 * How the letters of old Vietnamese fonts look when their bytes are read as Western European text,
 * which is how they arrive from old Word files.
 */
export interface LegacyEncoding {
  name: string;
  /** Finds the words that are made of this encoding's letters and signs alone. */
  word: RegExp;
  /** Turns one word of mojibake back into Vietnamese; undefined when that is impossible. */
  decode: (word: string) => string | undefined;
}

const pairs = (keys: string, values: string): [string, string][] =>
  Array.from(keys, (key, index) => [key, Array.from(values)[index] ?? '']);

/**
 * TCVN 5712:1993 as the .Vn fonts use it: sign → letter. Capitals with a tone have no sign of their own:
 * the capital fonts (.VnTimeH) draw the small letter's sign as a capital.
 */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  pairs(
    'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§',
    'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
  ),
);

/** VNI for Windows: a letter is followed by one sign for all its marks. */
export const vniMarks: ReadonlyMap<string, string> = new Map([
  ...pairs('øùõûïâê', '\u0300\u0301\u0303\u0309\u0323\u0302\u0306'),
  ...pairs('àáãåä', '\u0300\u0301\u0303\u0309\u0323').map(([sign, tone]): [string, string] => [
    sign,
    `\u0302${tone}`,
  ]),
  ...pairs('èéüúë', '\u0300\u0301\u0303\u0309\u0323').map(([sign, tone]): [string, string] => [
    sign,
    `\u0306${tone}`,
  ]),
]);

/** VNI's letters that are one sign by themselves. */
export const vniLetters: ReadonlyMap<string, string> = new Map(pairs('ñôöíìæóòî', 'đơưíìỉĩịỵ'));

/** Windows-1258 read as Windows-1252: only these signs differ. */
export const windows1258Letters: ReadonlyMap<string, string> = new Map(
  pairs('ÃÐÕÝãðõýÌÒÞìò', 'ĂĐƠƯăđơư\u0300\u0309\u0303\u0301\u0323'),
);

const replaceSigns = (word: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(word, (sign) => letters.get(sign) ?? sign)
    .join('')
    .normalize('NFC');

function decodeVni(word: string): string {
  let text = '';
  for (const sign of word) {
    const small = sign.toLowerCase();
    const mark = vniMarks.get(small);
    if (mark !== undefined && /[aeouyơư]$/i.test(text)) text += mark;
    else {
      const letter = vniLetters.get(small) ?? small;
      text += sign === small ? letter : letter.toUpperCase();
    }
  }
  return text.normalize('NFC');
}

/** The bytes 0x80–0x9F of Windows-1252. */
const windows1252Signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252Byte = (sign: string): number => {
  const high = windows1252Signs.indexOf(sign);
  return high < 0 ? (sign.codePointAt(0) ?? 0) : high + 0x80;
};

function decodeMisreadUtf8(word: string): string | undefined {
  try {
    const bytes = Uint8Array.from(Array.from(word, windows1252Byte));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined; // not the bytes of UTF-8
  }
}

const wordsOf = (letters: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])[${letters}]+(?![\\p{L}\\p{M}])`, 'gu');

export const legacyEncodings: readonly LegacyEncoding[] = [
  {
    name: 'TCVN3 (ABC)',
    word: wordsOf('A-Za-z¡-ÿ'),
    decode: (word) => replaceSigns(word, tcvn3Letters),
  },
  { name: 'VNI-Windows', word: wordsOf('A-Za-zÀ-ÖØ-öø-ÿ'), decode: decodeVni },
  {
    name: 'Windows-1258',
    word: wordsOf('A-Za-zÀ-ÖØ-öø-ÿ'),
    decode: (word) => replaceSigns(word, windows1258Letters),
  },
  {
    name: 'Windows-1252',
    word: wordsOf(`A-Za-z\u00A0-ÿ${windows1252Signs}`),
    decode: decodeMisreadUtf8,
  },
];
