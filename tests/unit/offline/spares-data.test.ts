import { expect, test } from 'vitest';
import { sparesData } from '#offline/spares-data.ts';

test('a reader who asked to spare data is spared', () => {
  expect(sparesData({ connection: { saveData: true, effectiveType: '4g' } })).toBe(true);
});

test('so is one on a line of the second generation', () => {
  expect(sparesData({ connection: { saveData: false, effectiveType: 'slow-2g' } })).toBe(true);
  expect(sparesData({ connection: { saveData: false, effectiveType: '2g' } })).toBe(true);
});

test('a browser that tells nothing of its line is taken for a common one', () => {
  expect(sparesData({})).toBe(false);
  expect(sparesData({ connection: { saveData: false, effectiveType: '3g' } })).toBe(false);
});
