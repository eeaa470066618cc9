import { expect, test } from 'vitest';
import { atStart, inSentence } from '#lib/sentence-words.ts';

test('a unit is written small within a sentence, its name as before', () => {
  expect(inSentence('Thị trấn Quỳ Hợp')).toBe('thị trấn Quỳ Hợp');
  expect(inSentence('Đơn vị Mẫu')).toBe('đơn vị Mẫu');
});

test('words that begin a line begin with a capital, marks and all', () => {
  expect(atStart('ủy ban nhân dân')).toBe('Ủy ban nhân dân');
  expect(atStart('tháng 4/2023')).toBe('Tháng 4/2023');
  expect(atStart('19/4/2023')).toBe('19/4/2023');
});
