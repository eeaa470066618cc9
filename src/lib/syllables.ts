const onsets = ` b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x`.split(' ');

/** Spells out a table: vowels, then after a colon the consonants that may close each of them; `-` for none. */
const spelledOut = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [vowels = '', endings = '-'] = line.split(': ');
      return vowels
        .split(' ')
        .flatMap((vowel) => endings.split(' ').map((ending) => vowel + ending.replace('-', '')));
    });

/** Every rime of written Vietnamese, tone aside, rare ones too. */
const rimes = spelledOut(`
ai ao au ay âu ây eo êu ia iu iêu oai oao oay oeo oi ôi ơi ua ui uya uyu uây uêu uôi uơi ưa ưi ưu ươi ươu yêu
a oa: - c ch m n ng nh p t
ă â oă iê ươ: c m n ng p t
e o u ô ơ: - c m n ng p t
ê: - ch m n ng nh p t
i: - ch m n nh p t
y: - ch nh t
ư: - c m n ng t
oe: - m n t
oo ôô: c ng
uâ: n ng t
uê: - ch n nh t
uô: c m n ng t
uơ: - n
uy: - ch n nh p t
uyê: n t
yê: m n ng t
`);

/** After `q` the letters `ua` stand for what is written `oa` elsewhere. */
const rimesAfterQ = spelledOut(`
uai uao uau uay uây ueo uêu uơi uya uyu
ua: - c ch n ng nh p t
uă: c m n ng p t
uâ: c n ng t
ue: - n ng p t
uê: - ch n nh t
ui: - ch n t
uiê uyê: n t
uô: c n
uơ: - n t
uy: - ch n nh p t
`);

/** Every syllable the spelling allows, in lower case without its tone. */
export const tonelessSyllables: ReadonlySet<string> = new Set([
  ...onsets.flatMap((onset) => rimes.map((rime) => onset + rime)),
  ...rimesAfterQ.map((rime) => `q${rime}`),
  // `gi` swallows the `i` of its rime: gì, gìn, giếng.
  ...rimes.filter((rime) => rime.startsWith('i')).map((rime) => `g${rime}`),
]);

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Syllables that end in a stop can carry only sắc or nặng. */
const stopped = /(?:ch|[cpt])$/;
const sharpOrHeavy = /[\u0301\u0323]/;

/** A tone on the closing half-vowel (`xaõ`, `keó`) is a slip of old encodings, never a spelling. */
const toneOnGlide = /(?:[aăâeêoôơuư][ìíỉĩị]|[aâe][òóỏõọ]|[aâeêiươ][ùúủũụ]|[aâ][ỳýỷỹỵ])$/;

/** Only vowels carry a tone: `ñ` is a foreign letter, not an `n` with ngã. */
const toneOnConsonant = /[bcdđfghjklmnpqrstvwxz][\u0300\u0301\u0303\u0309\u0323]/;

/** Whether `word` can be one written Vietnamese syllable, in any case and any Unicode form. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1 || toneOnConsonant.test(decomposed)) return false;
  const letters = decomposed.replace(toneMarks, '').normalize('NFC');
  if (toneOnGlide.test(decomposed.normalize('NFC')) && !/^(?:qu[iy]|giu)$/.test(letters))
    return false;
  return (
    tonelessSyllables.has(letters) && (!stopped.test(letters) || sharpOrHeavy.test(tones[0] ?? ''))
  );
}

/** `Ðảng` typed with the Icelandic letter → `Đảng`; words that stay foreign are left alone. */
export const mendEth = (text: string): string =>
  text.replace(/[ÐðƉ][\p{L}\p{M}]*/gu, (word) => {
    const mended = word.replace(/[ÐƉ]/, 'Đ').replace('ð', 'đ');
    return isVietnameseSyllable(mended) ? mended : word;
  });
