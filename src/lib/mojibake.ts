import { isVietnameseSyllable, mendEth } from './syllables.ts';
import { legacyEncodings } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';

export interface Mojibake {
  encoding: string;
  /** A word as it stands in the text, and the word it was. */
  sample: { word: string; meant: string };
  /** Counted from 1. */
  line: number;
}

interface Hit {
  encoding: string;
  word: string;
  meant: string;
  weight: number;
  /** The word is Vietnamese as it stands, too: `sô` may be itself or VNI's «sơ». */
  isAmbiguous: boolean;
}

/** A word that is neither Vietnamese nor the encoding's Vietnamese: French, German… */
interface Stranger {
  encoding: string;
  meant?: never;
}

/** Letters of Western European text that Vietnamese does not have. */
const foreignLetter = /[ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/;
const signInside = /[¡-¿]/;
/** VNI writes the letter, then a sign: `Chaâu`, `naêm`. */
const doubledLetter = /a[àáâãäåæéèêëúü]|e[âáàåãä]|o[âáàåãä]/i;
const capitalInside = /\p{Ll}\p{Lu}/u;
const western = /[\x80-\xFF]/;
const beyondAscii = /[^\0-\x7F]/;

/** Vietnamese letters that no old encoding can show. */
const unicodeVietnamese = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;

/** No run of words without a space is that long, except to slow the search. */
const longestChunk = 200;

/** Without any Unicode Vietnamese a line is suspicious already; elsewhere a foreign word or two is not enough. */
const enoughInLine = 3;
const enoughInText = 6;

function weigh(word: string): number {
  const bare = word.replace(/^[«·µ]+|[»·]+$/g, '');
  if (signInside.test(bare)) return enoughInText;
  if (/^«|»$/.test(word)) return 1;
  const isStrange = [foreignLetter, doubledLetter, capitalInside].some((sign) => sign.test(word));
  return isStrange || bare !== word ? 2 : 1;
}

/** Signs that are letters of some encoding, but far more often quotation marks and dots. */
const edge = /^[«·“‘]+|[»·…”’“‘–—]+$/g;

function judge(
  word: string,
  { name: encoding, decode }: LegacyEncoding,
): Hit | Stranger | undefined {
  const bare = word.replace(edge, '');
  if (bare === '') return undefined;
  // TCVN3's ư is a soft hyphen, which may also be just that; Windows-1258's Đ an Icelandic Ð, which
  // may come from a careless keyboard.
  const isAmbiguous = isVietnameseSyllable(mendEth(bare.replaceAll('\u00AD', '')));
  for (const read of new Set([bare, word])) {
    const meant = beyondAscii.test(read) ? decode(read) : undefined;
    if (meant !== undefined && meant !== read && isVietnameseSyllable(meant))
      return { encoding, word: read, meant, weight: isAmbiguous ? 1 : weigh(read), isAmbiguous };
  }
  const isForeign = beyondAscii.test(bare) && !isAmbiguous && bare !== bare.toUpperCase();
  return isForeign ? { encoding } : undefined;
}

const judgeChunk = (chunk: string): (Hit | Stranger)[] =>
  legacyEncodings
    .flatMap((encoding) => (chunk.match(encoding.word) ?? []).map((word) => judge(word, encoding)))
    .filter((verdict) => verdict !== undefined);

const isHit = (verdict: Hit | Stranger): verdict is Hit => verdict.meant !== undefined;

const weightOf = (hits: readonly Hit[]): number =>
  [...new Map(hits.map((hit) => [hit.word, hit.weight])).values()].reduce((a, b) => a + b, 0);

/** Ambiguous words count only beside one that is not. */
function isEnough(verdicts: readonly (Hit | Stranger)[]): boolean {
  const hits = verdicts.filter(isHit);
  const isSure = hits.some((hit) => !hit.isAmbiguous && hit.weight > 1);
  const counted = isSure ? hits : hits.filter((hit) => !hit.isAmbiguous);
  return weightOf(counted) - (verdicts.length - hits.length) >= enoughInLine;
}

/**
 * A function that finds Vietnamese typed in a font of old (TCVN3, VNI) or read with a wrong code page.
 * It looks for words that are no Vietnamese syllables but become one when decoded: proper Vietnamese
 * never counts, and a stray foreign word (Thaï, café) weighs too little.
 * Use one function for many texts: it remembers the words it has seen.
 */
export function mojibakeFinder(): (text: string) => Mojibake | undefined {
  const judged = new Map<string, (Hit | Stranger)[]>();

  const verdictsOn = (line: string): (Hit | Stranger)[] =>
    line.split(/[ \t]/).flatMap((chunk) => {
      if (!western.test(chunk)) return [];
      const verdicts = judged.get(chunk) ?? judgeChunk(chunk.slice(0, longestChunk));
      judged.set(chunk, verdicts);
      return verdicts;
    });

  return (text) => {
    const sure: (Hit & { line: number })[] = [];
    const certain = new Set<string>();
    for (const [index, line] of text.split('\n').entries()) {
      if (!western.test(line)) continue;
      const verdicts = verdictsOn(line);
      if (!verdicts.some(isHit)) continue;
      const isUnicode = unicodeVietnamese.test(line);
      for (const [encoding, own] of Map.groupBy(verdicts, (verdict) => verdict.encoding)) {
        if (!isUnicode && isEnough(own)) certain.add(encoding);
      }
      for (const hit of verdicts.filter(isHit)) {
        if (!hit.isAmbiguous && (!isUnicode || hit.weight > 1))
          sure.push({ ...hit, line: index + 1 });
      }
    }
    const [best] = [...Map.groupBy(sure, (hit) => hit.encoding).values()]
      .filter(([hit]) => hit !== undefined)
      .toSorted((a, b) => weightOf(b) - weightOf(a));
    const first = best?.[0];
    if (!best || !first) return undefined;
    if (!certain.has(first.encoding) && weightOf(best) < enoughInText) return undefined;
    const { encoding, word, meant, line } = first;
    return { encoding, sample: { word, meant }, line };
  };
}
