import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEditAway } from '#search/edits.ts';

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
