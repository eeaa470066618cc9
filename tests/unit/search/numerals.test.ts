import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDigits, inWords, romanNumber, spelled, withFullYears } from '#search/numerals.ts';
import { searchKey } from '#search/tone-placement.ts';

const numbers = Array.from({ length: 99 }, (_, at) => at + 1).filter((number) => number !== 5);

test('every number below a hundred is read from its words, with marks and without', () => {
  for (const number of numbers) {
    const unmarked = spelled(number).split(' ').map(searchKey).join(' ');
    expect(inDigits(`${spelled(number)} xã`)).toBe(`${String(number)} xã`);
    expect(inDigits(`${unmarked} xa`)).toBe(`${String(number)} xa`);
    expect(inWords(`${String(number)} xã`)).toBe(`"${spelled(number)}" xã`);
  }
});

test.each([
  ['mười chín tháng tư năm 1963', '19 tháng 4 năm 1963'],
  ['sau muoi nam', '60 nam'],
  ['hai mốt xã', '21 xã'],
  ['mục ba điểm năm', 'mục 3 điểm 5'],
  ['12 nghìn bài', '12000 bài'],
  ['bà Bảy', 'bà 7'],
  ['xã Tấm Hợp', 'xã Tấm Hợp'],
  ['19/4/2023', '19/4/2023'],
])('«%s» in digits is «%s»', (said, digits) => {
  expect(inDigits(said)).toBe(digits);
});

test.each(['ngày 7 tháng 6 năm 2022', 'mục 3 phần 2', '19/4/2023', 'nghị định 91/2017', 'II.3 d'])(
  '«%s» counts nothing and stays in digits',
  (question) => {
    expect(inWords(question)).toBe(question);
  },
);

test.each([
  ['16.6.25', '16.6.2025'],
  ['19/4/63', '19/4/1963'],
  ['19/4/2023', '19/4/2023'],
  ['1.2.3.45', '1.2.3.45'],
])('%s is the day %s', (typed, day) => {
  expect(withFullYears(typed)).toBe(day);
});

test.each([
  ['iv', 4],
  ['xii', 12],
  ['xxi', 21],
  ['xxxix', 39],
  ['iix', undefined],
  ['vi vi', undefined],
])('%s is worth %s', (letters, number) => {
  expect(romanNumber(letters)).toBe(number);
});

test('what has no number in it stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:[gkqrx]{2,4} ){0,5}$/), (text) => {
      expect(inWords(inDigits(text))).toBe(text);
    }),
  );
});
