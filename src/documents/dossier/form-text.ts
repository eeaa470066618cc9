import {
  AlignmentType,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { edge } from '#documents/docx-table.ts';
import { paragraphSpace } from '#documents/plan-docx-text.ts';

export const run = (text: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ ...style, text });

const spacing = { before: paragraphSpace, line: 276, lineRule: 'auto' } as const;

/** The box every form begins with, to be deleted by hand before the paper is signed. */
export const referenceNote = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    spacing: { after: 240 },
    children: [
      run('BỐ CỤC THAM KHẢO', { bold: true, size: 22 }),
      run(
        ', áp dụng cho thời điểm 2022–2023, không phải mẫu do cơ quan nhà nước ban hành. Thể thức trình bày theo Nghị định 30/2020/NĐ-CP. Xóa khung này trước khi ký.',
        { size: 22 },
      ),
    ],
  });

/** One paragraph of the text, its first line 10 mm in. */
export const words = (text: string, style: IRunOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing,
    children: [run(text, style)],
  });

/** A paragraph that stands on the page of what follows it: a table, a signature. */
export const lead = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    keepNext: true,
    keepLines: true,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { ...spacing, after: paragraphSpace },
    children: [run(text)],
  });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    outlineLevel: 0,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing,
    children: [run(text, { bold: true })],
  });

/** Dots up to the right margin, for a pen. */
const dotted = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing,
    tabStops: [
      {
        type: TabStopType.RIGHT,
        position: convertMillimetersToTwip(165),
        leader: LeaderType.DOT,
      },
    ],
    ...options,
    children: [run(text), new TextRun({ children: [new Tab()] })],
  });

/** «Địa điểm: …», dots where nothing is known yet. */
export const labelled = (label: string, value: string): Paragraph =>
  value.trim() === ''
    ? dotted(`${label}: `, { indent: { firstLine: convertMillimetersToTwip(10) } })
    : words(`${label}: ${value.trim()}`);

/** A text of several paragraphs, or `lines` dotted lines. */
export function passage(text: string, lines: number): Paragraph[] {
  const paragraphs = text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  return paragraphs.length > 0
    ? paragraphs.map((one) => words(one))
    : Array.from({ length: lines }, () => dotted(''));
}
