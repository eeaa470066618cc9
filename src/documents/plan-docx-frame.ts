import {
  AlignmentType,
  BorderStyle,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Block, MarkedRun } from '#lib/plan/model.ts';
import { paragraphSpace, wordRuns } from './plan-docx-text.ts';
import type { Footnotes } from './plan-docx-text.ts';

type Blocks = readonly Block<MarkedRun>[];

const centred = (text: string, run: IRunOptions, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...more,
    children: [new TextRun({ ...run, text })],
  });

const boxed = (text: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ size: 22, ...style, text });

/** The boxed line that says what this document is, before anything else is read. */
export const reconstructionNote = (): Paragraph => {
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 6, color: '000000' };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    indent: { left: convertMillimetersToTwip(2), right: convertMillimetersToTwip(2) },
    spacing: { after: 240 },
    children: [
      boxed('BẢN DỰNG LẠI TỪ BẢN CHÉP, KHÔNG PHẢI VĂN BẢN CÓ GIÁ TRỊ PHÁP LÝ.', { bold: true }),
      boxed(
        ' Quốc hiệu, Tiêu ngữ và tên cơ quan được trình bày lại theo thể thức của Nghị định 30/2020/NĐ-CP. Chữ nào đã sửa thì chữ của bản chép ghi ở chân trang.',
      ),
    ],
  });
};

/** A rule under a line of the letterhead, `side` mm in from both edges of its column. */
const rule = (side: number): Paragraph =>
  new Paragraph({
    indent: { left: convertMillimetersToTwip(side), right: convertMillimetersToTwip(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, line: 120, lineRule: 'exact' },
    children: [],
  });

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
const twoColumns = (widths: [number, number], cells: [Paragraph[], Paragraph[]]): Table =>
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

const isItalic = (run: MarkedRun): boolean =>
  run.kind === 'note'
    ? run.words.every((words) => words.em === true)
    : run.kind === 'text' && run.em === true;

/** What the copy leaves blank is shown blank, wide enough to be seen. */
const withBlanks = (run: MarkedRun): MarkedRun =>
  run.kind === 'text'
    ? {
        ...run,
        text: run.text.replace(/(Số:|ngày|tháng) /g, '$1\u00A0\u00A0\u00A0\u00A0 '),
      }
    : run;

export function letterhead(blocks: Blocks, footnotes: Footnotes): Table {
  const line =
    blocks.find((block) => block.id === 'dau-van-ban-doan-1')?.runs.map(withBlanks) ?? [];
  const numbered = (runs: MarkedRun[], style: IRunOptions) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: paragraphSpace },
      children: wordRuns(runs, footnotes, style),
    });
  return twoColumns(
    [65, 100],
    [
      [
        centred('ỦY BAN NHÂN DÂN', { bold: true, size: 26 }),
        centred('HUYỆN QUỲ HỢP', { bold: true, size: 26 }),
        rule(21),
        numbered(
          line.filter((run) => !isItalic(run)),
          { size: 26 },
        ),
      ],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 }),
        centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 28 }),
        rule(19),
        numbered(line.filter(isItalic), { size: 28 }),
      ],
    ],
  );
}

/** «KẾ HOẠCH» and what it is about. */
export function title(blocks: Blocks, footnotes: Footnotes): Paragraph[] {
  return ['dau-van-ban-doan-2', 'dau-van-ban-doan-3'].map((id, index) => {
    const runs = blocks.find((block) => block.id === id)?.runs ?? [];
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: index === 0 ? { before: 360 } : { after: 240 },
      children: wordRuns(runs, footnotes, { bold: true, size: 28 }),
    });
  });
}

/** 12 pt above the signature block, in twentieths of a point. */
const signatureSpace = 240;

/** «Nơi nhận» on the left, the signer on the right with room for a signature nobody has. */
export function signatureBlock(blocks: Blocks, footnotes: Footnotes): Table {
  const recipients = blocks
    .filter((block) => block.clauseId === 'noi-nhan')
    .map((block, index) => {
      const isList = block.kind === 'dash';
      const style: IRunOptions = isList ? { size: 22 } : { size: 24, bold: true, italics: true };
      return new Paragraph({
        spacing: { before: index === 0 ? signatureSpace : 0 },
        children: [
          ...(isList ? [new TextRun({ ...style, text: '- ' })] : []),
          ...wordRuns(block.runs, footnotes, style),
        ],
      });
    });
  const signer = blocks
    .filter((block) => block.clauseId === 'chu-ky')
    .flatMap((block, index) =>
      linesOf(block.runs).map(
        (runs, line) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: {
              before: line > 0 ? 0 : index === 0 ? signatureSpace : 1400,
            },
            children: wordRuns(runs, footnotes, { bold: true, size: 28 }),
          }),
      ),
    );
  return twoColumns([85, 80], [recipients, signer]);
}

function linesOf(runs: readonly MarkedRun[]): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.kind === 'text' ? run.text.split('\n') : [];
    lines.at(-1)?.push(run.kind === 'text' ? { ...run, text: first } : run);
    if (run.kind === 'text') lines.push(...rest.map((text) => [{ ...run, text }]));
  }
  return lines;
}

/** The page number, centred in the upper margin from page 2 on. */
export const pageNumber = (): { default: Header; first: Header } => ({
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 26, children: [PageNumber.CURRENT] })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({})] }),
});
