import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre';
import type { WrittenEntry } from '#desk/read-entries.ts';
import type { Column } from './columns.ts';
import type { Written } from './finders.ts';
import { guideSheet, listSheet, sheetPlans } from './sheets.ts';
import type { SheetPlan } from './sheets.ts';
import { columnLetters } from './workbook.ts';

/** Rows made ready for writing. */
const readyRows = 500;

const widths: Readonly<Record<Column['kind'], number>> = {
  line: 30,
  text: 50,
  day: 14,
  'partial-day': 14,
  number: 10,
  'yes-no': 12,
  choice: 18,
  reference: 26,
};

const font = { name: 'Times New Roman', size: 12 } as const;

const headStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: { bottom: { style: 'medium', color: { rgb: 'B8860B' } } },
};

/** As text, so that Excel takes «=…» and «1/2» in a name for what they are. */
const asText: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const asLongText: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const asDay: CellStyle = { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } };

const onePageWide: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const styleOf = ({ kind }: Column): CellStyle => {
  if (kind === 'day') return asDay;
  return kind === 'text' || kind === 'number' ? asLongText : asText;
};

const namesIn = (entries: readonly WrittenEntry[], key: string): string[] =>
  entries.map(({ input, id }) => {
    const name = input[key];
    return typeof name === 'string' ? name : id;
  });

/** The lists officers choose from: heading → values. */
function listsOf(written: Written): Map<string, string[]> {
  const units = (written.get('units') ?? []).filter(({ input }) => input['kind'] !== 'xa-moi');
  const themes = (written.get('themes') ?? []).toSorted(
    (a, b) => Number(a.input['order']) - Number(b.input['order']),
  );
  const lists = new Map([
    ['units', namesIn(units, 'fullName')],
    ['themes', namesIn(themes, 'shortTitle')],
    ['yes-no', ['Có', 'Không']],
  ]);
  for (const { columns } of sheetPlans)
    for (const { options } of columns)
      if (options) lists.set(listKey(options), Object.values(options));
  return lists;
}

const listKey = (options: Readonly<Record<string, string>>): string =>
  Object.values(options).join('|');

const listOf = ({ kind, options, references }: Column): string =>
  options ? listKey(options) : kind === 'yes-no' ? kind : (references ?? '');

const helpOf = (column: Column): string => {
  const { hint, isRequired, isList, references } = column;
  return [
    isRequired ? 'Bắt buộc.' : hint?.startsWith('Để trống') === true ? '' : 'Có thể để trống.',
    isList ? 'Nhiều giá trị thì ngăn bằng dấu chấm phẩy (;).' : '',
    references === 'clauses' ? 'Ví dụ II.3.a.' : '',
    references === 'sources' ? 'Mã nguồn hoặc tên bài trong nguon.yaml.' : '',
    hint ?? '',
  ]
    .filter(Boolean)
    .join(' ');
};

function validationOf(
  column: Column,
  index: number,
  lists: ReadonlyMap<string, readonly string[]>,
): DataValidation {
  const letters = columnLetters(index);
  const help: DataValidation = {
    type: 'custom',
    formula1: 'TRUE',
    range: `${letters}2:${letters}${String(readyRows + 1)}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: (column.label.split(' › ').at(-1) ?? '').slice(0, 32),
    inputMessage: helpOf(column).slice(0, 255),
  };
  const list = [...lists.keys()].indexOf(listOf(column));
  if (list < 0) return help;
  const values = [...lists.values()][list] ?? [];
  const from = columnLetters(list);
  return {
    ...help,
    type: 'list',
    formula1: `'${listSheet}'!$${from}$2:$${from}$${String(values.length + 1)}`,
    showErrorMessage: true,
    // A list of several names is no name of the list: Excel only asks whether it is meant.
    errorStyle: column.isList ? 'warning' : 'stop',
    errorTitle: 'Không có trong danh sách',
    errorMessage: 'Hãy chọn trong danh sách (mũi tên bên phải ô).',
  };
}

function dataSheet(plan: SheetPlan, lists: ReadonlyMap<string, readonly string[]>): WriteSheet {
  const { columns } = plan;
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${String(index)}`, { style: headStyle });
    for (let row = 1; row <= readyRows; row += 1)
      cells.set(`${String(row)},${String(index)}`, { value: null, style: styleOf(column) });
  }
  return {
    name: plan.name,
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    rows: [columns.map(({ label, isRequired }) => (isRequired ? `${label} *` : label))],
    rowDefs: new Map([[0, { height: 36 }]]),
    cells,
    freezePane: { rows: 1, columns: 1 },
    pageSetup: onePageWide,
    dataValidations: columns.map((column, index) => validationOf(column, index, lists)),
  };
}

function helpSheet(): WriteSheet {
  const rows: string[][] = [
    ['Cách dùng bảng này'],
    ['1. Mỗi dòng một công trình, một sự kiện hoặc một gương. Cột có dấu * là bắt buộc.'],
    ['2. Ngày ghi dạng ngày/tháng/năm, ví dụ 19/4/2023.'],
    ['3. Đơn vị, loại, tình trạng: chọn trong danh sách của ô.'],
    [
      '4. Lưu lại, rồi chạy: npm run import -- ten-tep.xlsx. Máy chỉ xem thử và nói từng lỗi ở ô nào.',
    ],
    ['5. Không còn lỗi thì chạy: npm run import -- ten-tep.xlsx --ghi.'],
    [
      '6. Không ghi dân tộc, tôn giáo, Đảng viên, sức khoẻ, hộ nghèo, số giấy tờ, địa chỉ nhà, số điện thoại riêng, ngày sinh.',
    ],
    [''],
  ];
  for (const { name, columns } of sheetPlans) {
    rows.push([`Trang tính «${name}»`, 'Cách ghi']);
    rows.push(...columns.map((column) => [column.label, helpOf(column)]), ['']);
  }
  const bold = { style: { font: { ...font, bold: true } } };
  const titles = rows.flatMap(([first = ''], index) =>
    first.startsWith('Trang tính') || index === 0
      ? [[`${String(index)},0`, bold] as const, [`${String(index)},1`, bold] as const]
      : [],
  );
  return {
    name: guideSheet,
    columns: [{ width: 44 }, { width: 90 }],
    rows,
    cells: new Map(titles),
  };
}

function valueSheet(lists: ReadonlyMap<string, readonly string[]>): WriteSheet {
  const columns = [...lists];
  const length = Math.max(...columns.map(([, values]) => values.length));
  const heads = columns.map(
    ([key, values]) => ({ units: 'Đơn vị', themes: 'Nội dung thi đua' })[key] ?? values[0] ?? '',
  );
  const rows = Array.from({ length }, (_, row) => columns.map(([, values]) => values[row] ?? null));
  return {
    name: listSheet,
    columns: columns.map(() => ({ width: 28 })),
    rows: [heads, ...rows],
    hidden: true,
  };
}

/** The empty workbook an officer fills in: a sheet for each register, how to fill it, and its lists. */
export function templateWorkbook(written: Written): Promise<Uint8Array> {
  const lists = listsOf(written);
  return writeXlsx({
    sheets: [...sheetPlans.map((plan) => dataSheet(plan, lists)), helpSheet(), valueSheet(lists)],
    defaultFont: font,
  });
}
