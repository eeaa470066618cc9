import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVietnameseSyllable, mendEth } from '#lib/syllables.ts';
import { tonedSyllable } from '../../fixtures/syllables.ts';

const plan = readFileSync('content/ke-hoach/ke-hoach-goc.txt', 'utf8');

test('every word of the plan that is no abbreviation is a syllable', () => {
  const words = plan.match(/[\p{L}\p{M}]+/gu) ?? [];
  const strange = words.filter((word) => word.length > 1 && word !== word.toUpperCase());
  expect(new Set(strange.filter((word) => !isVietnameseSyllable(word)))).toEqual(new Set());
});

test('in any case and any Unicode form', () => {
  fc.assert(
    fc.property(tonedSyllable, (syllable) => {
      for (const form of [syllable, syllable.toUpperCase(), syllable.normalize('NFD')])
        expect(isVietnameseSyllable(form)).toBe(true);
    }),
  );
});

test.each(['Quỳ', 'Qùy', 'hoà', 'hòa', 'thuỷ', 'giếng', 'gì', 'khuỷu', 'quốc', 'nghiêng', 'ý'])(
  '%s is one',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  },
);

test.each([
  'nhaân',
  'xaõ',
  'hôp',
  'Krông',
  'café',
  'huyÖn',
  'w',
  'ngang2',
  '',
  'âạ',
  'bả\u0300',
  'bànà',
])('%s is none', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test('an Icelandic Ð typed for Đ is mended, in Vietnamese words alone', () => {
  expect(mendEth('Ðảng bộ, ði, Ɖồng Hợp')).toBe('Đảng bộ, đi, Đồng Hợp');
  expect(mendEth('Guðmundur, Ðorvaldur')).toBe('Guðmundur, Ðorvaldur');
});

test('no consonant carries a tone', () => {
  for (const word of ['ñy', 'ḿa', 'ǹó', 'paǹ'])
    expect(isVietnameseSyllable(word), word).toBe(false);
});
