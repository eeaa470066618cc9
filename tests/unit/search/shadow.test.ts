import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceal, pageOf, reveal, shadowOf, swapLetters } from '#search/shadow.ts';
import { searchKey } from '#search/tone-placement.ts';
import { everySyllable } from './every-syllable.ts';

const nfc = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'));

describe('letters of the shadow', () => {
  test.each([
    ['Đồng bào đoàn kết', 'Ḏồng bào ḏoàn kết'],
    ['Xã Châu Lý', 'Xã Châu Lḯ'],
    ['kỷ niệm quý này', 'kǐ niệm quý này'],
    ['Mỹ', 'Mĭ'],
  ])('%s becomes %s', (text, shadow) => {
    expect(swapLetters(text)).toBe(shadow);
  });

  test('any text comes back letter for letter', () => {
    fc.assert(fc.property(nfc, (text) => swapLetters(swapLetters(text)) === text));
  });

  test('every syllable, its marks dropped, is its key', () => {
    const marks = /\p{M}/gu;
    const other = everySyllable.filter(
      (syllable) =>
        swapLetters(syllable).normalize('NFD').replace(marks, '') !== searchKey(syllable),
    );
    expect(other).toEqual([]);
  });
});

test('what is concealed has no letters, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(conceal(text)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(reveal(conceal(text))).toBe(text);
    }),
  );
});

test('a page comes back from its shadow as it was', () => {
  const page = {
    url: '/tin-tuc/2023/dem-le/',
    title: 'Đêm lễ ở Châu Lý',
    kind: 'tin',
    picture: '/tep/đêm lễ.avif',
    sections: [
      { id: '', heading: '', text: '' },
      { id: 'ii-3-d', heading: 'Kỷ niệm', text: 'Dòng một.\nDòng hai, <b> & “đủ”.' },
      { id: 'đ-1', heading: '', under: 'Kỷ niệm', text: 'Đoạn có đánh số.' },
    ],
  };
  expect(pageOf(shadowOf(page, ['uy', 'ban']), 'tin')).toEqual(page);
});
