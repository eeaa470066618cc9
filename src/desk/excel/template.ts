import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, WriteSheet } from 'hucre';
import type { Column } from './columns.ts';
import type { Written } from './finders.ts';
import { listSheet, sheetPlans } from './sheets.ts';
import type { SheetPlan } from './sheets.ts';
import { font, helpSheet } from './template-guide.ts';
import { listsOf, readyRows, validationOf } from './template-lists.ts';

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
