import { describe, expect, test } from 'vitest';
import { readRows } from '#desk/excel/sheet-rows.ts';
import { sheetPlans } from '#desk/excel/sheets.ts';
import { blank } from '#desk/excel/workbook.ts';
import type { CellContent } from '#desk/excel/workbook.ts';

const [works] = sheetPlans;
if (!works) throw new Error('There is no sheet to read.');

const cells = (...words: readonly (string | number)[]): CellContent[] =>
  words.map((word) => {
    if (typeof word === 'number') return { kind: 'number', number: word };
    return word === '' ? blank : { kind: 'text', text: word };
  });

const heads = cells('STT', 'Tên công trình, phần việc', 'Loại', 'Đơn vị đăng ký', 'Tình trạng', 'Nội dung, kết quả', 'Ngày đăng ký'); // prettier-ignore
const road = cells(1, 'Đường hoa', 'Công trình', 'Châu Quang', 'Đã đăng ký', 'Làm đường.', '1/2/2023'); // prettier-ignore

const read = (...rows: CellContent[][]) => {
  const {
    rows: found,
    faults,
    notices,
  } = readRows({ name: 'Công trình', rows: [heads, ...rows] }, works, () => undefined);
  return { found: found.map(({ row }) => row), faults, notices };
};

describe('a table as an office prints and signs it', () => {
  test.each([
    ['in brackets', cells('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)')],
    ['bare', cells(1, 2, 3, 4, 5, 6, 7)],
    ['with letters', cells('A', 'B', '1', '2', '3', '4', '5')],
  ])('a row that counts the columns, %s, is no entry', (_name, count) => {
    expect(read(count, road)).toEqual({ found: [3], faults: [], notices: [] });
  });

  test.each([
    ['Tổng cộng', ['Tổng cộng', 7]],
    ['Người lập biểu', ['', 'Người lập biểu']],
    ['(Ký, ghi rõ họ tên)', ['', '(Ký, ghi rõ họ tên)']],
    ['TM. ỦY BAN NHÂN DÂN', ['', '', '', '', '', 'TM. ỦY BAN NHÂN DÂN']],
    ['Quỳ Hợp, ngày 1 tháng 3 năm 2023', ['', '', '', 'Quỳ Hợp, ngày 1 tháng 3 năm 2023']],
  ] satisfies [string, (string | number)[]][])(
    'what stands below the table is told once: «%s»',
    (foot, words) => {
      const { found, faults, notices } = read(road, [], cells(...words), cells('', 'Nguyễn Văn A'));
      expect({ found, faults }).toEqual({ found: [2], faults: [] });
      expect(notices).toEqual([
        `trang tính «Công trình»: không đọc phần dưới bảng, từ dòng 4 («${foot}»).`,
      ]);
    },
  );

  test('a sum in the middle hides no row below it', () => {
    const { found, faults, notices } = read(road, cells('Cộng', 1), road);
    expect({ found, notices }).toEqual({ found: [2, 3, 4], notices: [] });
    expect(new Set(faults.map(({ row }) => row))).toEqual(new Set([3]));
  });

  test('an entry that is only half filled in is refused, whatever it is called', () => {
    const { faults, notices } = read(road, cells(2, 'Tổng vệ sinh', 'Phần việc'));
    expect(notices).toEqual([]);
    expect(faults.map(({ row }) => row)).toEqual([3, 3, 3]);
  });
});

test('a year of two digits is asked about, never guessed', () => {
  const row = [...road.slice(0, 6), ...cells('19-4-23')];
  expect(read(row).faults).toMatchObject([
    {
      row: 2,
      column: 'G',
      problem: '«19-4-23» chỉ ghi hai chữ số của năm',
      suggestion: '19/4/2023',
    },
  ]);
});
