import { expect, test } from 'vitest';
import { dataSetOf } from '#documents/open-data.ts';
import { tableOf, type Column } from '#lib/open-data/column.ts';

const column: Column<string> = {
  name: 'ten',
  label: 'Tên',
  type: 'text',
  meaning: 'Tên.',
  cell: (name) => name,
};
const tableWith = (names: string[], meaning = 'Tên.') =>
  tableOf(
    { name: 'bang', title: 'Bảng', description: 'Một bảng.' },
    [
      { ...column, meaning },
      { ...column, name: 'ten_2' },
    ],
    names,
  );
const versionOf = (...given: Parameters<typeof tableWith>) =>
  dataSetOf(tableWith(...given), false).version;

test('a version names one content: the same words, the same version, on every machine', () => {
  expect(versionOf(['Một'])).toBe(versionOf(['Một']));
  expect(versionOf(['Một'])).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(['Hai'])).not.toBe(versionOf(['Một']));
  expect(versionOf(['Một'], 'Tên khác.')).not.toBe(versionOf(['Một']));
});

test('JSON says the text as it is, and that invented data is invented', () => {
  const { json } = dataSetOf(tableWith(['=1+1']), true);
  const read = JSON.parse(json.text) as { title: string; rows: object[] };
  expect(read.rows).toEqual([{ ten: '=1+1', ten_2: '=1+1' }]);
  expect(read.title).toBe('DỮ LIỆU MẪU: Bảng');
  expect(json.bytes).toBe(new TextEncoder().encode(json.text).length);
});

test('an empty table is still a file with its header', () => {
  expect(dataSetOf(tableWith([]), false).csv.text).toBe('\u{FEFF}ten,ten_2\r\n');
});
