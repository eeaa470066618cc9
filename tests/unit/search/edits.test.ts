import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFarChange, isHandSlipOf, isOneEditAway, isSlipOf, soundsLike } from '#search/edits.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  minLength: 1,
  maxLength: 7,
});

test.each([
  ['khen', 'khn', true],
  ['khen', 'khenn', true],
  ['khen', 'khan', true],
  ['khen', 'khne', true],
  ['khen', 'khen', false],
  ['khen', 'kheo n', false],
  ['abcd', 'badc', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneEditAway(a, b)).toBe(expected);
});

test('one letter taken out is one edit, both ways', () => {
  fc.assert(
    fc.property(word, fc.nat(6), (text, at) => {
      const place = at % text.length;
      const shorter = text.slice(0, place) + text.slice(place + 1);
      return isOneEditAway(text, shorter) && isOneEditAway(shorter, text);
    }),
  );
});

test.each([
  ['chợ', 'trợ'],
  ['sấu', 'xấu'],
  ['gia', 'da'],
  ['nghề', 'ngề'],
])('%s sounds like %s', (a, b) => {
  expect(soundsLike(a, b)).toBe(true);
  expect(soundsLike(b, a)).toBe(true);
  expect(isSlipOf(a, b)).toBe(true);
});

test('no word is a slip of itself, and few are of each other', () => {
  expect(isSlipOf('trợ', 'trợ')).toBe(false);
  expect(soundsLike('gia', 'ga')).toBe(false);
  expect(soundsLike('trợ', 'chờ')).toBe(false);
});

test.each([
  ['hao', 'hoa', true],
  ['guii', 'gui', true],
  ['khne', 'khen', true],
  ['hoa', 'hoan', false],
  ['hoa', 'hoe', false],
  ['hoa', 'hoa', false],
])('a hurried hand types %s for %s: %s', (typed, meant, expected) => {
  expect(isHandSlipOf(typed, meant)).toBe(expected);
});

test('two neighbours swapped are a slip of the hand, unless they are alike', () => {
  fc.assert(
    fc.property(word, fc.nat(6), (text, number) => {
      const at = number % text.length;
      const [a = '', b = ''] = [text[at], text[at + 1]];
      const swapped = text.slice(0, at) + b + a + text.slice(at + 2);
      return isHandSlipOf(swapped, text) === (b !== '' && a !== b);
    }),
  );
});

test.each([
  ['khem', 'khen', 'beside it'],
  ['quuen', 'quyen', 'beside it'],
  ['dac', 'dat', 'heard for it'],
  ['qui', 'quy', 'heard for it'],
  ['xau', 'sau', 'heard for it'],
])('«%s» may be meant for «%s»: the letter lies %s', (typed, meant) => {
  expect(isFarChange(typed, meant)).toBe(false);
});

test.each([
  ['si', 'ki', true],
  ['hiem', 'diem', true],
  ['rieng', 'rien', false],
  ['khne', 'khen', false],
])('«%s» for «%s» takes a letter from elsewhere: %s', (typed, meant, expected) => {
  expect(isFarChange(typed, meant)).toBe(expected);
});
