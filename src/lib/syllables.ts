const onsets = ` b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x`.split(' ');

/** Every rime of written Vietnamese, tone aside, rare ones too. */
const rimes = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôông ôôc ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt
u ua uân uâng uât uây uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ uơi uơn up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu uc
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu ych ynh yt
`
  .trim()
  .split(/\s+/);

/** After `q` the letters `ua` stand for what is written `oa` elsewhere. */
const rimesAfterQ = `
ua uac uach uai uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt uâc uân uâng uât uây
ue uen ueng ueo uep uet uê uên uênh uêt uêch uêu ui uich uin uit uiên uiêt uơ uơi uơn uơt uôc uôn
uy uya uych uyên uyêt uyn uynh uyp uyt uyu`
  .trim()
  .split(/\s+/);

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
