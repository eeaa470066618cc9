import { describe, expect, test } from 'vitest';
import { shortFormsFrom, wordsOfQuery, wordsOfText } from '#search/words.ts';

const shortForms = shortFormsFrom([
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'NĐ-CP', full: 'Nghị định của Chính phủ' },
  { short: 'HU', full: 'Huyện ủy' },
  { short: 'x', full: 'Xã' },
  { short: 'H.', full: 'Huyện' },
]);

const keys = (text: string): string =>
  wordsOfText(text, shortForms)
    .map(({ key }) => key)
    .join(' ');

const asked = (query: string): string =>
  wordsOfQuery(query, shortForms)
    .map(({ key }) => key)
    .join(' ');

describe('words of a text', () => {
  test.each([
    '19/4/2023',
    '19-4-2023',
    '19.4.2023',
    '19/04/2023',
    '2023-04-19',
    '19 tháng 4 năm 2023',
  ])('%s is the same day', (date) => {
    expect(keys(date)).toBe('19 4 2023');
  });

  test('a document number is read with or without «số» and leading zeros', () => {
    expect(keys('Chỉ thị số 05')).toBe(keys('Chỉ thị 5'));
  });

  test('a short form stands for all it means, at its own place', () => {
    const words = wordsOfText('của UBND huyện', shortForms);
    expect(words.map(({ form }) => form).join(' ')).toBe('của ủy ban nhân dân huyện');
    expect(words[1]).toMatchObject({ start: 4, end: 8 });
    expect(keys('91/2017/NĐ-CP')).toBe('91 2017 nghi dinh cua chinh phu');
  });

  test('thousands are one number', () => {
    expect(keys('36.900 người')).toBe('36900 nguoi');
  });
});

test('terms and congresses are counted in Roman numerals or not, parts of the plan are not', () => {
  expect(keys('khóa XII')).toBe(keys('khóa 12'));
  expect(keys('Đại hội lần thứ XXI')).toBe('dai hoi lan thu 21');
  expect(asked('khoa xv')).toBe('khoa 15');
  expect(keys('mục II.3')).toBe('muc ii 3');
  expect(keys('Vi Thị Xi')).toBe('vi thi xi');
});

describe('words of a question', () => {
  test('a short form may be typed in any case and without marks', () => {
    expect(asked('ubnd')).toBe('uy ban nhan dan');
    expect(asked('nd-cp')).toBe(keys('NĐ-CP'));
  });

  test('an ordinary syllable is no short form', () => {
    expect(asked('hư')).toBe('hu');
  });
});

test('one letter is short for a word only before another word, with its stop if it has one', () => {
  expect(asked('x. Hạ Sơn')).toBe('xa ha son');
  expect(asked('x ha son')).toBe('xa ha son');
  expect(asked('h.Quỳ Hợp')).toBe('huyen quy hop');
  expect(asked('nghĩa x')).toBe('nghia x');
  expect(asked('điểm h mục 3')).toBe('diem h muc 3');
});
