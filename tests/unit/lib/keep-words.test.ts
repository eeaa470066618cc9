import { expect, test } from 'vitest';
import { keepWords } from '#lib/keep-words.ts';

/** Where a line may still end. */
const pieces = (text: string): string[] => keepWords(text).split(' ');

test('a line ends neither inside the name of the district nor inside a word', () => {
  expect(pieces('Gương tiêu biểu ở Quỳ Hợp (theo báo chí)')).toEqual([
    'Gương',
    'tiêu\u00A0biểu',
    'ở',
    'Quỳ\u00A0Hợp',
    '(theo',
    'báo\u00A0chí)',
  ]);
});

test('a person’s name stays whole', () => {
  expect(pieces('Lương Thị Phiên truyền dạy')).toEqual([
    'Lương\u00A0Thị\u00A0Phiên',
    'truyền',
    'dạy',
  ]);
});

test('what is kept together never outgrows a small screen', () => {
  const name = 'Công ty Cổ phần Hasafood Nghệ An và Hợp tác xã Nông dược Tĩnh Sáng Đường';
  expect(Math.max(...pieces(name).map(({ length }) => length))).toBeLessThanOrEqual(15);
});

test('a number stays with what it counts, a day with nothing', () => {
  expect(pieces('hơn 12.000 bài từ 14/4 đến 19/4/2023 ở huyện')).toEqual([
    'hơn',
    '12.000\u00A0bài',
    'từ',
    '14/4',
    'đến',
    '19/4/2023',
    'ở',
    'huyện',
  ]);
});

test('a syllable that only begins like a word is left alone, and so are abbreviations', () => {
  expect(keepWords('thi đuaa OCOP ở UBND')).toBe('thi đuaa OCOP ở UBND');
});

test('no line begins with a dash', () => {
  expect(pieces('Đợt thi đua, 2022 – 19/4/2023')).toEqual([
    'Đợt',
    'thi\u00A0đua,',
    '2022\u00A0–',
    '19/4/2023',
  ]);
  expect(pieces('Quốc phòng - an ninh')).toEqual(['Quốc\u00A0phòng\u00A0-', 'an\u00A0ninh']);
});

test('only spaces change', () => {
  const title = 'Đợt Thi đua đặc biệt: 21 xã, thị trấn nay là 7 xã';
  expect(keepWords(title).replaceAll('\u00A0', ' ')).toBe(title);
  expect(keepWords(keepWords(title))).toBe(keepWords(title));
});
