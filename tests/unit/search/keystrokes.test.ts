import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVietnameseSyllable } from '#lib/syllables.ts';
import { telexReadings, vniReadings } from '#search/keystrokes.ts';
import { everySyllable } from './every-syllable.ts';
import { encodeTelex, encodeVni } from './keystroke-encoding.ts';

const decodeTelex = (keys: string) => telexReadings(keys).find(isVietnameseSyllable);
const decodeVni = (keys: string) => vniReadings(keys).find(isVietnameseSyllable);

describe('keys typed with no input method', () => {
  test.each([
    ['ddoanf', 'đoàn'],
    ['keets', 'kết'],
    ['ketes', 'kết'],
    ['quyf', 'quỳ'],
    ['howpj', 'hợp'],
    ['thuowng', 'thương'],
    ['thuwowngr', 'thưởng'],
    ['thuowr', 'thuở'],
    ['dduwowngf', 'đường'],
    ['ngwowif', 'người'],
    ['khoeo', 'khoeo'],
    ['xooong', 'xoong'],
  ])('%s in Telex is %s', (keys, syllable) => {
    expect(decodeTelex(keys)).toBe(syllable);
  });

  test.each([
    ['d9oan2', 'đoàn'],
    ['ke6t1', 'kết'],
    ['quy2', 'quỳ'],
    ['ho7p5', 'hợp'],
    ['thuong73', 'thưởng'],
    ['d9u7o72ng', 'đường'],
  ])('%s in VNI is %s', (keys, syllable) => {
    expect(decodeVni(keys)).toBe(syllable);
  });

  test('every Vietnamese syllable typed in Telex and in VNI is read as itself', () => {
    const wrong = everySyllable.filter(
      (syllable) =>
        decodeTelex(encodeTelex(syllable)) !==
          (encodeTelex(syllable).length > 1 ? syllable : undefined) ||
        (encodeVni(syllable).length > 1 && decodeVni(encodeVni(syllable)) !== syllable),
    );
    expect(wrong).toEqual([]);
  });

  test('whatever is typed, what comes out is one syllable or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (keys) => {
        const decoded = decodeTelex(keys) ?? decodeVni(keys);
        return decoded === undefined || /^\p{L}+$/u.test(decoded);
      }),
    );
  });
});
