import { read } from 'hucre';
import { expect, test } from 'vitest';
import { writtenEntries } from '#desk/draft-content.ts';
import { planImport } from '#desk/excel/import-plan.ts';
import { sheetPlans } from '#desk/excel/sheets.ts';
import { templateWorkbook } from '#desk/excel/template.ts';
import { readWorkbook } from '#desk/excel/workbook.ts';
import { readContent } from '#desk/read-content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const reading = await readContent('content');
const bytes = await templateWorkbook(writtenEntries(reading.files));
const workbook = await read(bytes);
const sheetNamed = (name: string) => workbook.sheets.find((sheet) => sheet.name === name);

test('the workbook has a sheet for each register, a guide, and its lists out of sight', () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    ...['Công trình', 'Sự kiện', 'Gương điển hình', 'Hướng dẫn', 'Danh mục'],
  ]);
  expect(sheetNamed('Danh mục')?.hidden).toBe(true);
});

test.each(sheetPlans)(
  '«$name» keeps its headings in view and helps in every cell',
  ({ name, columns }) => {
    const sheet = sheetNamed(name);
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.rows[0]).toEqual(
      columns.map(({ label, isRequired }) => (isRequired ? `${label} *` : label)),
    );
    expect(sheet?.dataValidations).toHaveLength(columns.length);
    for (const { inputMessage } of sheet?.dataValidations ?? []) {
      expect(inputMessage).not.toBe('');
      expect(inputMessage?.length).toBeLessThanOrEqual(255);
    }
  },
);

/** The values a drop-down list offers, followed to where they stand. */
function offered(sheetName: string, label: string): unknown[] {
  const index = sheetPlans
    .find(({ name }) => name === sheetName)
    ?.columns.findIndex((column) => column.label === label);
  const list = sheetNamed(sheetName)?.dataValidations?.[index ?? -1];
  const [, letter = '', last = ''] =
    /\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(list?.formula1 ?? '') ?? [];
  const rows = sheetNamed('Danh mục')?.rows.slice(1, Number(last)) ?? [];
  return rows.map((row) => row[letter.charCodeAt(0) - 65]);
}

test('units, themes, kinds and statuses are chosen from lists', () => {
  expect(offered('Công trình', 'Đơn vị đăng ký')).toHaveLength(21);
  expect(offered('Công trình', 'Đơn vị đăng ký')).toContain('Thị trấn Quỳ Hợp');
  expect(offered('Sự kiện', 'Nội dung thi đua')).toHaveLength(8);
  expect(offered('Sự kiện', 'Loại sự kiện')).toContain('Hội thi');
  expect(offered('Công trình', 'Tình trạng')).toEqual([
    ...['Đã đăng ký', 'Đang làm', 'Đã hoàn thành', 'Thôi thực hiện'],
  ]);
});

test('an empty template brings nothing in and nothing wrong', async () => {
  const plan = planImport(await readWorkbook(bytes), {
    root: temporaryFolder(),
    reading,
    today: '2023-03-01',
  });
  expect(plan.faults).toEqual([]);
  expect(plan.texts.size).toBe(0);
  expect(plan.notices).toEqual(['bảng không có dòng nào để nhập.']);
});
