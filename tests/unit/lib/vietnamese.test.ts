import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, foldVietnamese, slugify } from '#lib/vietnamese.ts';

const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A letter of any case with any tone, composed or not. */
const letter = fc
  .tuple(
    fc.constantFrom(...Array.from(alphabet)),
    fc.constantFrom(...tones),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([base, tone, isCapital, isComposed]) => {
    const text = (isCapital ? base.toUpperCase() : base) + tone;
    return text.normalize(isComposed ? 'NFC' : 'NFD');
  });
const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
const phrase = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const anyText = fc.oneof(phrase, fc.string({ unit: 'grapheme' }), fc.string());

describe('folding', () => {
  test('drops marks and case, and knows đ', () => {
    expect(foldVietnamese('Đợt thi đua ở Quỳ Hợp, NGHỆ AN')).toBe('dot thi dua o quy hop, nghe an');
  });

  test('every Vietnamese letter folds to a plain one, however it was typed', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(foldVietnamese(text)).toMatch(/^[a-z ]*$/);
        expect(foldVietnamese(text)).toBe(foldVietnamese(text.normalize('NFC')));
      }),
    );
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text));
      }),
    );
  });
});

describe('slugs', () => {
  test.each([
    ['Nội dung thi đua', 'noi-dung-thi-dua'],
    ['  Quỳ Hợp – 60 năm!  ', 'quy-hop-60-nam'],
    ['Châu Đình'.normalize('NFD'), 'chau-dinh'],
    ['«…»', ''],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('only lower-case ASCII letters, digits and single hyphens inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});

describe('dictionary order', () => {
  test.each([
    [
      'letters as the alphabet has them',
      ['an', 'ăn', 'ân', 'ba', 'ca', 'da', 'đa', 'ea', 'êa', 'oa', 'ôa', 'ơa', 'ua', 'ưa', 'va'],
    ],
    ['tones: ngang, huyền, hỏi, ngã, sắc, nặng', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['Đ after every D', ['Dũng', 'Duyên', 'Dương', 'Đào', 'Đồng Hợp']],
    ['letters before tones, within a syllable', ['bà', 'bạ', 'ban', 'bán', 'băn']],
    [
      'syllable by syllable: the tone of the first decides before the second is read',
      ['ba lo', 'bà lão', 'bá chủ'],
    ],
    ['a shorter name first', ['Châu', 'Châu Bình', 'Châu Quang', 'Châu Quang A']],
    ['numbers by value, before letters', ['Mẫu 2', 'Mẫu 07', 'Mẫu 10', 'Mẫu A']],
    [
      'the communes',
      [
        'Bắc Sơn',
        'Châu Cường',
        'Châu Đình',
        'Châu Lộc',
        'Châu Lý',
        'Đồng Hợp',
        'Hạ Sơn',
        'Yên Hợp',
      ],
    ],
  ])('%s', (_rule, inOrder) => {
    expect(inOrder.toReversed().toSorted(compareVietnamese)).toEqual(inOrder);
    expect(
      inOrder
        .map((text) => text.normalize('NFD'))
        .toReversed()
        .toSorted(compareVietnamese),
    ).toEqual(inOrder.map((text) => text.normalize('NFD')));
  });

  test('is a total order that no Unicode form disturbs', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        const sign = (x: string, y: string) => Math.sign(compareVietnamese(x, y));
        expect(sign(a, b)).toBe(-sign(b, a) + 0);
        expect(sign(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
        expect(sign(a, b)).toBe(sign(a.normalize('NFD'), b.normalize('NFC')));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
