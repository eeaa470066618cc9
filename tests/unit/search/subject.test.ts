import { expect, test } from 'vitest';
import type { QueryWord } from '#search/query-words.ts';
import { withoutSubject } from '#search/subject.ts';
import { askedWords } from './asked-words.ts';

/** «huyện Quỳ» stands on many pages, «Quỳ Hợp» on nearly all. */
const sharesOf = (asked: readonly QueryWord[]): number[] =>
  asked.slice(1).map(({ key }, at) => (key === 'hop' ? 0.9 : asked[at]?.key === 'huyen' ? 0.6 : 0));

const kept = (text: string, traits: Partial<QueryWord> = {}): string => {
  const asked = askedWords(text, traits);
  return withoutSubject(asked, sharesOf(asked))
    .filter(({ isWeak }) => !isWeak)
    .map(({ typed }) => typed)
    .join(' ');
};

test('what every page is about need not be met, nor what leads it', () => {
  expect(kept('dân số huyện Quỳ Hợp')).toBe('dân số');
  expect(kept('Quỳ Hợp lúc đầu')).toBe('lúc đầu');
  expect(kept('dân số huyện Quế Phong')).toBe('dân số huyện Quế Phong');
});

test('between quotation marks it is meant', () => {
  expect(kept('huyện Quỳ Hợp', { quoted: true })).toBe('huyện Quỳ Hợp');
});

test('its spelling is no matter where more is asked, and all that is asked where it stands alone', () => {
  const formsOf = (text: string) => {
    const asked = askedWords(text);
    return withoutSubject(asked, sharesOf(asked)).map(({ form }) => form);
  };
  expect(formsOf('dân số huyện Quý Hợp')).toEqual(['dân', 'số', undefined, undefined, undefined]);
  expect(formsOf('Quý Hợp')).toEqual(['quý', 'hợp']);
});
