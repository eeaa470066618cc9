import { expect, test } from 'vitest';
import { clauseIn, noteIn, profileIn } from '#search/clauses.ts';

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
  ['phan 3', 'iii'],
  ['chuong ii', 'ii'],
  ['khoan 1 muc 4', 'iv-1'],
  ['muc 3 diem 5', 'iii-5'],
  ['muc 3 phan 2', 'ii-3'],
  ['2 3 g', 'ii-3-g'],
  ['gach dau dong 2 muc i 1', 'i-1-gach-2'],
])('«%s» names %s', (words, anchor) => {
  expect(clauseIn(words.split(' '))?.anchor).toBe(anchor);
});

test.each(['i', '19 4 2023', 'doan ket', 'ii nong thon', '3 d', 'diem k muc ii 3'])(
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

test('a clause may be asked about', () => {
  expect(clauseIn('muc ii 3 nong thon'.split(' '))).toEqual({
    anchor: 'ii-3',
    rest: ['nong', 'thon'],
    isFull: false,
  });
  expect(clauseIn('ii 3 h sang kien'.split(' '))).toMatchObject({ anchor: 'ii-3-h', isFull: true });
});

test.each(['gương số 0003', 'hồ sơ 3', 'Gương điển hình số 03', '0003', 'g/0003', '/g/0003/'])(
  '«%s» names a profile',
  (question) => {
    expect(profileIn(question)).toBe('g/3');
  },
);

test.each(['2023', '03', 'số 3', '19/4', 'gương', 'gương xã 3 sao'])(
  '«%s» names no profile',
  (question) => {
    expect(profileIn(question)).toBeUndefined();
  },
);

test('the plan need not have the part that a question names', () => {
  expect(clauseIn(['muc', 'vi'])).toEqual({ anchor: 'vi', rest: [], isFull: false });
  expect(clauseIn(['phan', '8'])).toMatchObject({ anchor: 'viii' });
});
