import { describe, expect, test } from 'vitest';
import { fitsName, nameKey, nameWords } from '#elements/search-name-keys.ts';
import { searchKey } from '#search/tone-placement.ts';
import { everySyllable } from '../search/every-syllable.ts';
import { encodeTelex } from '../search/keystroke-encoding.ts';

const fits = (question: string, name: string): boolean =>
  fitsName(nameWords(name), nameWords(question));

test('a name on the page is looked up by the same keys as the index', () => {
  const words = [...everySyllable, 'Đường', 'KỶ', 'Ðình', '2023', 'ii'];
  expect(words.map(nameKey)).toEqual(words.map(searchKey));
});

// A long «oo» takes a third key in Telex, and no name here has one.
test('every syllable is met by its own keys', () => {
  const usual = everySyllable.filter((syllable) => !syllable.normalize('NFD').includes('oo'));
  expect(usual.filter((syllable) => !fits(encodeTelex(syllable), syllable))).toEqual([]);
});

describe('a name that people look for', () => {
  test.each([
    ['chau din', 'Xã Châu Đình'],
    ['xax Chaau Ddinhf', 'Xã Châu Đình'],
    ['xa4 Cha6u D9inh2', 'Xã Châu Đình'],
    ['muowngf chongj', 'Mường Chọng'],
    ['muwowngf', 'Mường Chọng'],
    ['mu7o7ng2 cho5ng', 'Mường Chọng'],
    ['nđ 91/2017', 'Nghị định số 91/2017/NĐ-CP'],
    ['NTM', 'Xây dựng nông thôn mới'],
    ['ngày 19 tháng 4 năm 2023', '19/4/2023: Lễ kỷ niệm'],
    ['19/04/2023', '19/4/2023: Lễ kỷ niệm'],
  ])('%s may mean %s', (question, name) => {
    expect(fits(question, name)).toBe(true);
  });

  test.each([
    ['chau ly', 'Xã Châu Lộc'],
    ['ddinhf chaau', 'Xã Châu Đình'],
    ['ntn', 'Xây dựng nông thôn mới'],
    ['18/4/2023', '19/4/2023: Lễ kỷ niệm'],
  ])('%s does not mean %s', (question, name) => {
    expect(fits(question, name)).toBe(false);
  });
});
