import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readCell } from '#desk/excel/cells.ts';
import { columnsOf } from '#desk/excel/columns.ts';
import { columnLetters, dayOfSerial, readWorkbook } from '#desk/excel/workbook.ts';
import type { CellContent } from '#desk/excel/workbook.ts';
import { planImport } from '#desk/excel/import-plan.ts';
import { readContent } from '#desk/read-content.ts';
import { addDays, daysBetween, formatDay } from '#lib/dates.ts';
import type { Day } from '#lib/dates.ts';
import { collections } from '#schemas/collections.ts';
import { excelShaped } from '../../../fixtures/excel-shaped.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const firstSheet = async (bytes: Uint8Array) => (await readWorkbook(bytes))[0]?.rows ?? [];
const text = (content: string): CellContent => ({ kind: 'text', text: content });

describe.each(['libreoffice.xlsx', 'libreoffice.xls', 'libreoffice.ods'])(
  '%s, saved by LibreOffice',
  (name) => {
    test('comes in whole: title above, ordinal numbers, merged units, days of both kinds', async () => {
      const sheets = await readWorkbook(readFileSync(`tests/fixtures/workbooks/${name}`));
      const { faults, texts } = planImport(sheets, {
        root: temporaryFolder(),
        reading: await readContent('content'),
        today: '2023-03-01',
      });
      expect(faults.map(({ row, column }) => `${String(row)} ${String(column)}`)).toEqual([
        ...['8 B', '8 C', '8 D', '8 E'],
      ]);
      expect(texts.get('cong-trinh/be-nuoc-ban-quang.md')).toBe(
        '---\ntitle: Bể nước bản Quang\nkind: cong-trinh\nunit: chau-quang\nstatus: in-progress\n' +
          'registeredOn: 2023-02-02\nsummary: Đổ bể 20 khối.\n---\n',
      );
      expect(texts.get('cong-trinh/san-choi-thon-1.md')).toContain('title: =Sân chơi thôn 1\n');
    });
  },
);

test('a blank row of an old workbook, .xls, is a row without cells', async () => {
  const rows = await firstSheet(readFileSync('tests/fixtures/workbooks/libreoffice.xls'));
  expect(rows[2]).toEqual([]);
});

describe('a workbook laid out as Excel does', () => {
  const rows = (serial: number) =>
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>nội tuyến</t></is></c></row>` +
    `<row r="3"><c r="B3" s="1"><v>${String(serial)}</v></c><c r="C3" t="str"><f>A1&amp;"!"</f><v>kết quả</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="b"><v>1</v></c></row>`;
  const sharedStrings = [
    '<r><rPr><b/></rPr><t xml:space="preserve">Xã </t></r><r><t>Cha\u0302u Quang</t></r><phoneticPr fontId="1"/>',
  ];

  test.each([
    { is1904: false, serial: 45_035 },
    { is1904: true, serial: 45_035 - 1462 },
  ])('is read cell by cell, 1904 calendar: $is1904', async ({ is1904, serial }) => {
    const found = await firstSheet(excelShaped({ rows: rows(serial), sharedStrings, is1904 }));
    expect(found[0]?.slice(0, 2)).toEqual([text('Xã Châu Quang'), text('nội tuyến')]);
    expect(found[1]?.filter((cell) => cell.kind !== 'blank')).toEqual([]);
    expect(found[2]?.slice(1)).toEqual([
      { kind: 'day', day: '2023-04-19' },
      text('kết quả'),
      { kind: 'broken', problem: 'công thức trong ô báo lỗi #N/A' },
      { kind: 'yes-no', isYes: true },
    ]);
  });
});

describe('what Excel writes besides', () => {
  const cells = async (row: string, parts: Partial<Parameters<typeof excelShaped>[0]> = {}) =>
    (await firstSheet(excelShaped({ rows: row, ...parts }))).map((line) => [...line]);

  test('runs of letters keep the blanks between them, and no reading aid comes in', async () => {
    const sharedStrings = [
      '<r><t>Bể </t></r><r><rPr><i/></rPr><t xml:space="preserve">nước</t></r><rPh sb="0" eb="1"><t>ベ</t></rPh><phoneticPr fontId="1"/>',
    ];
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(await cells(row, { sharedStrings })).toEqual([[text('Bể nước')]]);
  });

  test('a line end written as _x000D_ is a line end, and an underscore written so is one', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Dòng 1_x000D_\nDòng 2</t></is></c><c r="B1" t="str"><v>ma_x005F_x000D_</v></c></row>';
    expect(await cells(row)).toEqual([[text('Dòng 1\nDòng 2'), text('ma_x000D_')]]);
  });

  test('cells and rows without their place follow one another', async () => {
    const row = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const number = (value: number) => ({ kind: 'number', number: value });
    expect(await cells(row)).toEqual([
      [number(1), number(2)],
      [number(3), { kind: 'blank' }],
    ]);
  });

  test('percentages and thousands are numbers, a day in Vietnamese words is a day', async () => {
    const row =
      '<row r="1"><c r="A1" s="2"><v>0.5</v></c><c r="B1" s="3"><v>12500</v></c><c r="C1" s="4"><v>45035</v></c></row>';
    expect(await cells(row)).toEqual([
      [
        { kind: 'number', number: 0.5 },
        { kind: 'number', number: 12_500 },
        { kind: 'day', day: '2023-04-19' },
      ],
    ]);
  });

  test('a day written out, as strict workbooks do, is a day', async () => {
    const row = '<row r="1"><c r="A1" t="d" s="1"><v>2023-04-19T00:00:00</v></c></row>';
    const [[cell] = []] = await cells(row, { isStrict: true });
    expect(dayIn(cell ?? text(''))).toBe('2023-04-19');
  });

  test.each(['isStrict', 'hasMacros'] as const)('%s: read like any other', async (kind) => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45035</v></c></row>';
    const sharedStrings = ['<t>Đường hoa</t>'];
    expect(await cells(row, { sharedStrings, [kind]: true })).toEqual([
      [text('Đường hoa'), { kind: 'day', day: '2023-04-19' }],
    ]);
  });

  test('hidden and filtered rows come in; merged rows share their first cell', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã Châu Quang</t></is></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
    const afterRows =
      '<autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>';
    const found = await cells(row, { afterRows });
    expect(found.map(([first]) => first)).toEqual(Array(3).fill(text('Xã Châu Quang')));
    expect(found[1]?.[1]).toEqual({ kind: 'number', number: 2 });
  });

  test('a time of day without a day is asked about', async () => {
    const [[cell] = []] = await cells('<row r="1"><c r="A1" s="1"><v>0.375</v></c></row>');
    expect(dayIn(cell ?? text(''))).toContain('chỉ có giờ');
  });
});

const days = fc
  .integer({ min: 0, max: daysBetween('1920-01-01', '2099-12-31') })
  .map((offset): Day => addDays('1920-01-01', offset));

const dayColumn = columnsOf(collections.events.schema).find(({ path }) => path[0] === 'startsOn');
const dayIn = (cell: CellContent) => {
  const reading = dayColumn && readCell(cell, dayColumn, () => undefined);
  return reading && 'value' in reading ? reading.value : reading?.fault.problem;
};

describe('a day', () => {
  test('means the same as an Excel date of either calendar', async () => {
    await fc.assert(
      fc.asyncProperty(
        days,
        fc.constantFrom('1900' as const, '1904' as const),
        async (day, dateSystem) => {
          const bytes = await writeXlsx({
            dateSystem,
            sheets: [
              {
                name: 'Ngày',
                columns: [{ numFmt: 'dd/mm/yyyy' }],
                rows: [[new Date(`${day}T00:00:00Z`)]],
              },
            ],
          });
          expect(await firstSheet(bytes)).toEqual([[{ kind: 'day', day }]]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('means the same in any usual writing', () => {
    const writings = days.chain((day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      return fc
        .constantFrom(
          formatDay(day),
          `${date}/${month}/${year}`,
          `${date}-${month}-${year}`,
          `${date}.${month}.${year}`,
          ` ${date} / ${month} / ${year} `,
          `ngày ${formatDay(day)}`,
          `ngày ${date} tháng ${month} năm ${year}`,
          day,
        )
        .map((written) => ({ day, written }));
    });
    fc.assert(
      fc.property(writings, ({ day, written }) => {
        expect(dayIn(text(written.trim()))).toBe(day);
      }),
    );
  });

  test('shown as a bare number is asked about, with the day it means', () => {
    expect(dayOfSerial(45_035)).toBe('2023-04-19');
    expect(dayIn({ kind: 'number', number: 45_035 })).toContain('số 45035 thay vì ngày');
  });

  test('that is only a year typed into a date cell is asked about', async () => {
    const found = await firstSheet(
      excelShaped({ rows: '<row r="1"><c r="A1" s="1"><v>2023</v></c></row>' }),
    );
    expect(dayIn(found[0]?.[0] ?? text(''))).toContain('chỉ gõ một năm');
  });
});

test('columns are lettered as Excel does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

const refusal = /Không đọc được tệp này|Tệp lớn quá/;

test.each([
  ['a text file', Buffer.from('Tên;Đơn vị')],
  ['a table saved as «Unicode Text»', Buffer.from('\uFEFFTên\tĐơn vị\r\n', 'utf16le')],
  ['a web page named .xls', Buffer.from('<html><table><tr><td>Tên</td></tr></table></html>')],
  ['an empty file', new Uint8Array()],
  ['half a workbook', readFileSync('tests/fixtures/workbooks/libreoffice.xlsx').subarray(0, 2000)],
  ['a file far too large', new Uint8Array(21_000_000)],
  [
    'a small file that unpacks to far too much',
    zipSync({ 'xl/workbook.xml': new Uint8Array(301_000_000) }),
  ],
])('%s is refused with a sentence', async (_name, bytes) => {
  await expect(readWorkbook(bytes)).rejects.toThrow(refusal);
});

test('a workbook under a password asks for one without', async () => {
  const sheets = [{ name: 'Công trình', rows: [['Tên']] }];
  const encryption = { password: 'matkhau', spinCount: 1000 };
  const locked = await writeXlsx({ sheets, encryption });
  await expect(readWorkbook(locked)).rejects.toThrow('Tệp có đặt mật khẩu');
});

test('any damage to a workbook gives rows or a sentence', async () => {
  const whole = readFileSync('tests/fixtures/workbooks/libreoffice.xlsx');
  const damage = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of changes) bytes[at] = byte;
      const outcome = await readWorkbook(bytes).catch((error: unknown) => String(error));
      if (typeof outcome === 'string') expect(outcome).toMatch(refusal);
    }),
  );
});
