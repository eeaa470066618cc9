import { expect, test } from 'vitest';
import { clauseIn, noteIn } from '#search/clauses.ts';

test.each([
  ['muc ii 3 d', 'ii-3-d'],
  ['ii 3 d', 'ii-3-d'],
  ['diem d khoan 3 muc ii', 'ii-3-d'],
  ['muc 3 phan ii', 'ii-3'],
  ['muc 2 3 c', 'ii-3-c'],
  ['iv 1 doan 2', 'iv-1-doan-2'],
  ['muc i 1 gach 3', 'i-1-gach-3'],
  ['phan iii', 'iii'],
  ['muc ii 3 d nong thon moi', 'ii-3-d'],
])('«%s» names %s', (words, anchor) => {
  expect(clauseIn(words.split(' '))).toBe(anchor);
});

test.each(['i', '19 4 2023', 'doan ket', 'ii nong thon', '3 d'])(
  '«%s» names no clause',
  (words) => {
    expect(clauseIn(words.split(' '))).toBeUndefined();
  },
);

test('a correction and a note are named by their numbers', () => {
  expect(noteIn(['dinh', 'chinh', 'c', '5'])).toEqual({ kind: 'dinh-chinh', anchor: 'dc-c-5' });
  expect(noteIn(['ghi', 'chu', '12'])).toEqual({ kind: 'ke-hoach', anchor: 'ghi-chu-12' });
  expect(noteIn(['dinh', 'chinh'])).toBeUndefined();
});
