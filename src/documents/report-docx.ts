import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { FileChild, IRunOptions } from 'docx';
import { reportWords } from '#lib/register/report-words.ts';
import type { Count, CountTable, Report, UnitLine } from '#lib/register/report.ts';
import { a4Docx } from './docx-page.ts';
import { centred } from './plan-docx-frame.ts';
import { paragraphSpace } from './plan-docx-text.ts';

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};

const run = (text: string, style: IRunOptions = {}): TextRun => new TextRun({ ...style, text });

const words = (text: string, style: IRunOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { before: paragraphSpace, line: 276, lineRule: 'auto' },
    children: [run(text, style)],
  });

const heading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    outlineLevel: 0,
    spacing: { before: 2 * paragraphSpace, after: paragraphSpace / 2 },
    children: [run(text, { bold: true })],
  });

/** Tables up to this many rows are kept on one page. */
const shortTable = 12;

/**
 * A table with a repeated head; widths in millimetres, together the 165 mm between the margins. Addresses
 * are set smaller, so that they stay on one line.
 */
function table(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly string[][],
): Table {
  const isShort = rows.length <= shortTable;
  const cell = (text: string, column: number, style: IRunOptions, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: convertMillimetersToTwip(widths[column] ?? 0), type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 20, bottom: 20 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          keepNext,
          children: [run(text, { size: text.startsWith('/') ? 18 : 24, ...style })],
        }),
      ],
    });
  const row = (cells: readonly string[], style: IRunOptions, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: style.bold === true,
      children: cells.map((text, column) => cell(text, column, style, keepNext)),
    });
  return new Table({
    width: { size: convertMillimetersToTwip(165), type: WidthType.DXA },
    columnWidths: widths.map((width) => convertMillimetersToTwip(width)),
    borders,
    rows: [
      row(head, { bold: true }, true),
      ...rows.map((cells, index) => row(cells, {}, isShort && index < rows.length - 1)),
    ],
  });
}

const countCells = ({ label, count, path }: Count): string[] => [
  label,
  String(count),
  path ?? 'Không có dòng nào',
];

const countTable = ({ title, counts, total, note }: CountTable, index: number): FileChild[] => [
  heading(`${String(index + 1)}. ${title}`),
  table(
    [62, 13, 90],
    ['Mục', 'Số', 'Đếm ở đâu'],
    [...counts, ...(total ? [total] : [])].map(countCells),
  ),
  ...(note === undefined ? [] : [words(note, { size: 22, italics: true })]),
];

const unitTable = (lines: readonly UnitLine[]): FileChild[] => [
  heading('Từng xã, thị trấn, theo danh sách cố định, không xếp hạng'),
  table(
    [50, 25, 20, 38, 32],
    ['Đơn vị', 'Công trình', 'Sự kiện', 'Đăng ký', 'Báo cáo'],
    lines.map(({ unit, works, events, registered, reported }) => [
      unit.label,
      String(works),
      String(events),
      registered,
      reported,
    ]),
  ),
];

/**
 * The summary report as a Word document. It carries no national heading and no signature: it helps an
 * office write its report and is none itself. The same report always gives the same bytes.
 */
export function reportDocx(report: Report): Promise<Uint8Array> {
  const { title, subject, note, source, absence, traces } = reportWords(report);
  return a4Docx({
    title: `${title}: ${subject}`,
    description: note,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        border: { top: edge, bottom: edge, left: edge, right: edge },
        children: [run(note, { bold: true, size: 22 })],
      }),
      centred(
        title.toLocaleUpperCase('vi'),
        { bold: true, size: 28 },
        { spacing: { before: 360 } },
      ),
      centred(subject, { bold: true, size: 28 }, { spacing: { after: 240 } }),
      words(source),
      ...(absence === undefined ? [] : [words(absence)]),
      words(traces, { size: 24, italics: true }),
      ...report.tables.flatMap(countTable),
      ...(report.units.length > 0 ? unitTable(report.units) : []),
      heading('Trang này đăng gì'),
      table([62, 13, 90], ['Mục', 'Số', 'Đếm ở đâu'], report.published.map(countCells)),
    ],
  });
}
