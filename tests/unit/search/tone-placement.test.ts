import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isBeginningOf,
  canonicalSpelling,
  isSyllable,
  putTogether,
  searchKey,
  takeApart,
} from '#search/tone-placement.ts';
import { everySyllable } from './every-syllable.ts';

describe('one spelling for all ways of writing a syllable', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Qùy', 'quỳ'],
    ['quý', 'quý'],
    ['kỷ', 'kỉ'],
    ['Mỹ', 'mĩ'],
    ['huyện', 'huyện'],
    ['khuỷu', 'khuỷu'],
    ['thuở', 'thuở'],
    ['giếng', 'giếng'],
    ['của', 'của'],
  ])('%s is kept as %s', (written, spelling) => {
    expect(canonicalSpelling(written)).toBe(spelling);
    expect(canonicalSpelling(written.normalize('NFD'))).toBe(spelling);
  });

  test('every syllable taken apart and put together is itself', () => {
    expect(everySyllable.filter((one) => putTogether(takeApart(one)) !== one)).toEqual([]);
  });

  test('a spelling in order stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...everySyllable), fc.string()), (word) => {
        const spelling = canonicalSpelling(word);
        return canonicalSpelling(spelling) === spelling;
      }),
    );
  });
});

describe('what a word is looked up by', () => {
  test.each([
    ['Đường', 'duong'],
    ['Quỳ', 'quy'],
    ['kỷ', 'ki'],
    ['thuỷ', 'thuy'],
  ])('%s by %s', (word, key) => {
    expect(searchKey(word)).toBe(key);
  });

  test('a key is its own key, and marks and forms of Unicode do not change it', () => {
    for (const syllable of everySyllable.slice(0, 4000)) {
      const key = searchKey(syllable);
      expect(searchKey(key)).toBe(key);
      expect(searchKey(syllable.normalize('NFD').toUpperCase())).toBe(key);
      expect(key).toMatch(/^[a-z]+$/);
    }
  });
});

test('every syllable that Vietnamese writes looks like one, letters run together do not', () => {
  const written = everySyllable.filter((syllable) => !/^gi[iìíỉĩị]/.test(syllable));
  expect(written.filter((syllable) => !isSyllable(syllable))).toEqual([]);
  for (const word of ['khenthuong', 'hoso', 'ddoàn', 'giaáy', 'hca', 'hầ'])
    expect(isSyllable(word), word).toBe(false);
});

test.each([
  ['lạ', 'lại', true],
  ['hợ', 'hợp', true],
  ['thưở', 'thưởng', true],
  ['thuơ', 'thuở', true],
  ['phiê', 'phiên', true],
  ['lá', 'lại', false],
  ['lạ', 'là', false],
  ['ho', 'hợp', false],
])('«%s» is on the way to «%s»: %s', (typed, spelling, expected) => {
  expect(isBeginningOf(typed, spelling)).toBe(expected);
});
