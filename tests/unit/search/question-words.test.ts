import { describe, expect, test } from 'vitest';
import { isDayBefore, isPersonAfter, Language, namedWords } from '#search/question-words.ts';
import { askingPhrases, grammarWords } from '#search/spoken-lists.ts';
import { canonicalSpelling, searchKey } from '#search/tone-placement.ts';

const language = new Language(grammarWords, askingPhrases);

const spelt = (text: string) =>
  text.split(' ').map((word) => ({ key: searchKey(word), form: canonicalSpelling(word) }));

const asked = (text: string): string =>
  [...language.askingWords(spelt(text))]
    .toSorted((a, b) => a - b)
    .map((at) => text.split(' ')[at])
    .join(' ');

describe('what only asks', () => {
  test.each([
    ['cho hỏi hồ sơ gồm những gì', 'cho hỏi những gì'],
    ['ho so nop o dau', 'o dau'],
    ['huyện thành lập năm nào', 'năm nào'],
    ['kế hoạch có thưởng tiền không', 'không'],
    ['đoàn kết sáng tạo', ''],
  ])('in «%s»: «%s»', (text, asking) => {
    expect(asked(text)).toBe(asking);
  });

  test('marks that make another word are no question', () => {
    expect(asked('cá ải')).toBe('');
  });
});

describe('words of grammar', () => {
  const isGrammar = (word: string, isMarked: boolean, usual: string): boolean =>
    spelt(word).every((one) => language.isGrammar(one, isMarked, usual));

  test('are told by their marks', () => {
    expect(isGrammar('của', true, 'của')).toBe(true);
    expect(isGrammar('thi', true, 'thi')).toBe(false);
  });

  test('without marks are what the site mostly means by them', () => {
    expect(isGrammar('thi', false, 'thi')).toBe(false);
    expect(isGrammar('thi', false, 'thì')).toBe(true);
  });

  test('«ngày» before a date is one of them', () => {
    expect(isDayBefore('ngay', '19')).toBe(true);
    expect(isDayBefore('ngay', 'hoi')).toBe(false);
    expect(isDayBefore('thang', '10', '2022')).toBe(true);
    expect(isDayBefore('thang', '10')).toBe(false);
  });
});

describe('proper names', () => {
  const names = (text: string): string =>
    text
      .split(' ')
      .filter((_, at, words) => namedWords(words).has(at))
      .join(' ');

  test.each([
    ['bà Lương Thị Phiên', 'Lương Thị Phiên'],
    ['thị trấn Tân Lạc', 'Tân Lạc'],
    ['Hội đồng Thi đua', ''],
    ['THỊ TRẤN QUỲ HỢP', ''],
    ['đoàn kết', ''],
  ])('in «%s»: «%s»', (text, name) => {
    expect(names(text)).toBe(name);
  });
});

test('one speaks of people as «ông», «bà», not as «xã»', () => {
  expect(isPersonAfter('bà')).toBe(true);
  expect(isPersonAfter('xã')).toBe(false);
  expect(isPersonAfter('ba')).toBe(false);
  expect(isPersonAfter()).toBe(false);
});
