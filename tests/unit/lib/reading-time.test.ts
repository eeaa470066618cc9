import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingMinutes, syllableCount } from '#lib/reading-time.ts';

test('each Vietnamese syllable counts once, composed or decomposed', () => {
  const sentence = 'Quỳ Hợp tròn 60 năm ngày thành lập huyện.';
  expect(syllableCount(sentence)).toBe(9);
  expect(syllableCount(sentence.normalize('NFD'))).toBe(9);
});

test('marks of Markdown, dashes and the addresses of links are not read', () => {
  expect(syllableCount('## Văn hóa - xã hội')).toBe(4);
  expect(syllableCount('- xem [mục III.2](/ke-hoach/ "chữ trong ngoặc") nhé')).toBe(4);
});

test('a day or a decimal number is one thing to read', () => {
  expect(syllableCount('Ngày 19/4/2023 rộng 159,97 km²')).toBe(5);
});

test('240 syllables are a minute, a begun one counts, and nothing takes less than one', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('huyện '.repeat(240))).toBe(1);
  expect(readingMinutes('huyện '.repeat(241))).toBe(2);
  expect(readingMinutes('huyện '.repeat(1000))).toBe(5);
});

test('a longer text never takes less time', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
      const minutes = (count: number) => readingMinutes('xã '.repeat(count));
      expect(minutes(a + b)).toBeGreaterThanOrEqual(minutes(a));
    }),
    { numRuns: 30 },
  );
});
