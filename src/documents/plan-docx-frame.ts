import {
  AlignmentType,
  BorderStyle,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { IParagraphOptions, IRunOptions, Table } from 'docx';
import type { Block, MarkedRun } from '#lib/plan/model.ts';
import { twoColumns } from './plan-docx-columns.ts';
import { paragraphSpace, wordRuns } from './plan-docx-text.ts';
import type { Footnotes } from './plan-docx-text.ts';

type Blocks = readonly Block<MarkedRun>[];

export const centred = (text: string, run: IRunOptions, more: IParagraphOptions = {}): Paragraph =>
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
export const rule = (side: number): Paragraph =>
  new Paragraph({
    indent: { left: convertMillimetersToTwip(side), right: convertMillimetersToTwip(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, line: 120, lineRule: 'exact' },
    children: [],
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
