import { isVietnameseSyllable, tonelessSyllables } from '#lib/syllables.ts';
import { putTogether } from '#search/tone-placement.ts';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every syllable that Vietnamese spelling allows, in lower case, its tone placed as the index does. */
export const everySyllable: readonly string[] = [...tonelessSyllables]
  // The grammar lets these two rimes follow any onset; the language only writes them after q.
  .filter((letters) => !/[^q]u\u01A1[in]$|^u\u01A1[in]$/.test(letters))
  .flatMap((letters) => tones.map((tone) => putTogether({ letters, tone })))
  .filter(isVietnameseSyllable);
