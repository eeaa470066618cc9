import {
  BorderStyle,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Paragraph } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Two columns without lines; widths in millimetres, together the 165 mm between the margins. */
export const twoColumns = (widths: [number, number], cells: [Paragraph[], Paragraph[]]): Table =>
  new Table({
    width: { size: convertMillimetersToTwip(165), type: WidthType.DXA },
    columnWidths: widths.map((width) => convertMillimetersToTwip(width)),
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children,
              verticalAlign: VerticalAlignTable.TOP,
              margins: { left: 0, right: 0 },
              width: { size: convertMillimetersToTwip(widths[index] ?? 0), type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
