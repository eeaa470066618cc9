import { expect, test } from 'vitest';
import { isProvisional } from '#lib/press/provisional.ts';

test('an address that can never answer is provisional', () => {
  expect(isProvisional(undefined)).toBe(true);
  expect(isProvisional(new URL('https://quyhop60.example'))).toBe(true);
});

test('an address that may answer is not', () => {
  expect(isProvisional(new URL('https://thidua60.example.vn'))).toBe(false);
  expect(isProvisional(new URL('https://quyhop60.vn'))).toBe(false);
});
