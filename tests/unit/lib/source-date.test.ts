import { expect, test } from 'vitest';
import { sourceDate } from '#lib/source-date.ts';

test('a source with a day says it as people write days', () => {
  expect(sourceDate({ publishedOn: '2023-04-19' })).toBe('19/4/2023');
  expect(sourceDate({ publishedOn: '2023-06' })).toBe('tháng 6/2023');
});

test('a note says more than a day, and goes on with a small letter', () => {
  expect(sourceDate({ dateNote: 'Đầu tháng 4/2023' })).toBe('đầu tháng 4/2023');
  expect(sourceDate({ publishedOn: '2023', dateNote: 'Sau 19/4/2023' })).toBe('sau 19/4/2023');
});

test('a source without either says that its copy shows no day', () => {
  expect(sourceDate({})).toBe('trang lưu không hiện ngày');
});
