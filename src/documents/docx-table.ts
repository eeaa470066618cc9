import {
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
import type { IRunOptions } from 'docx';

/** A hairline of half a point. */
export const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};

/** Tables up to this many rows are kept on one page. */
const shortTable = 12;

/**
 * A table with a repeated head; widths in millimetres, together the 165 mm between the margins. Addresses
 * are set smaller, so that they stay on one line.
 */
export function table(
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
          children: [new TextRun({ size: text.startsWith('/') ? 18 : 24, ...style, text })],
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
