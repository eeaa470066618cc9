import { describe, expect, test } from 'vitest';
import { findHeadings } from '#desk/excel/headings.ts';
import { sheetPlans } from '#desk/excel/sheets.ts';
import { readRows } from '#desk/excel/sheet-rows.ts';
import type { CellContent, SheetContent } from '#desk/excel/workbook.ts';

const works = sheetPlans.filter(({ collection }) => collection === 'works');
const [plan] = works;
const columns = plan?.columns ?? [];

const sheet = (...rows: string[][]): SheetContent => ({
  name: 'Công trình',
  rows: rows.map((row) =>
    row.map((text): CellContent => (text === '' ? { kind: 'blank' } : { kind: 'text', text })),
  ),
});

const needed = [
  'Tên công trình, phần việc',
  'Loại',
  'Đơn vị đăng ký',
  'Tình trạng',
  'Nội dung, kết quả',
];

const problems = (...heads: string[]) =>
  findHeadings(
    sheet(
      heads,
      heads.map(() => 'chữ'),
    ),
    columns,
  )?.faults.map(({ column, fault }) => `${String(column)}: ${fault.problem}`);

describe('headings', () => {
  test('are found in any case, without marks, with stars and notes, below a title', () => {
    const heads = [
      'TÊN CÔNG TRÌNH, PHẦN VIỆC *',
      'loai (chọn)',
      'don vi dang ky',
      'Tình trạng',
      'Nội dung, kết quả',
    ];
    const found = findHeadings(sheet(['ỦY BAN NHÂN DÂN'], [], heads), columns);
    expect(found?.row).toBe(2);
    expect([...(found?.columns.values() ?? [])].map(({ path }) => path[0])).toEqual([
      ...['title', 'kind', 'unit', 'status', 'summary'],
    ]);
    expect(found?.faults).toEqual([]);
  });

  test('ordinal numbers are no trouble; unknown, doubled and nameless columns are', () => {
    expect(problems('STT', ...needed)).toEqual([]);
    expect(problems(...needed, 'Hạn hoàn thàn')).toEqual([
      '5: không có cột «Hạn hoàn thàn» trong bảng mẫu',
    ]);
    expect(problems(...needed, 'Loại')).toEqual(['5: cột «Loại» có hai lần']);
    expect(problems(...needed, '')).toEqual(['5: cột có chữ mà không có tên']);
  });

  test.each(['Dân tộc', 'Số CCCD', 'Ngày sinh', 'SĐT', 'Đảng viên'])(
    'a column «%s» may not come in at all',
    (heading) => {
      expect(problems(...needed, heading)?.join()).toContain('dữ liệu riêng tư');
    },
  );

  test('a column that is missing is said once, not in every row', () => {
    const heads = needed.filter((name) => name !== 'Tình trạng');
    const row = heads.map(() => 'chữ');
    const { faults, rows } = plan
      ? readRows(sheet(heads, row, row), plan, () => undefined)
      : { faults: [], rows: [] };
    expect(rows).toEqual([]);
    expect(faults.map(({ problem, column }) => `${String(column)} ${problem}`)).toEqual([
      'undefined thiếu cột «Tình trạng»',
    ]);
  });
});
