import { describe, expect, test } from 'vitest';
import { tableGrid } from '#desk/word/table-grid.ts';

const cell = (content: string, { columns = 1, rows = 1 } = {}) => ({ content, columns, rows });

describe('a table with merged cells', () => {
  test('without any is as it stands', () => {
    expect(tableGrid([[cell('a'), cell('b')], [cell('c')]])).toEqual([['a', 'b'], ['c']]);
  });

  test('a cell merged downwards speaks for every row, and moves none of their figures', () => {
    const rows = [
      [cell('Chỉ tiêu'), cell('2022')],
      [cell('Số hộ', { rows: 2 }), cell('5')],
      [cell('7')],
    ];
    expect(tableGrid(rows)).toEqual([
      ['Chỉ tiêu', '2022'],
      ['Số hộ', '5'],
      ['Số hộ', '7'],
    ]);
  });

  test('a cell merged sideways keeps the columns right of it in place', () => {
    const rows = [
      [cell('Xóm', { rows: 2 }), cell('Năm', { columns: 2 }), cell('Ghi chú', { rows: 2 })],
      [cell('2021'), cell('2022')],
      [cell('A'), cell('1'), cell('2'), cell('x')],
    ];
    expect(tableGrid(rows)).toEqual([
      ['Xóm', 'Năm', undefined, 'Ghi chú'],
      ['Xóm', '2021', '2022', 'Ghi chú'],
      ['A', '1', '2', 'x'],
    ]);
  });

  test('a cell that claims more rows than there are ends with the table', () => {
    expect(tableGrid([[cell('a', { rows: 9 })], [cell('b')]])).toEqual([['a'], ['a', 'b']]);
  });
});
