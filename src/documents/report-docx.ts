import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { FileChild, IRunOptions } from 'docx';
import { reportWords } from '#lib/register/report-words.ts';
import type { Count, CountTable, Report, UnitLine } from '#lib/register/report.ts';
import { a4Docx } from './docx-page.ts';
import { edge, table } from './docx-table.ts';
import { centred } from './plan-docx-frame.ts';
import { paragraphSpace } from './plan-docx-text.ts';

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

const countCells = ({ label, count, path }: Count): string[] => [
  label,
  String(count),
  path ?? 'Không có dòng nào',
];

const countTable = ({ title, counts, total, note }: CountTable, index: number): FileChild[] => [
  heading(`${String(index + 1)}. ${title}`),
  table(
    [62, 13, 90],
    ['Mục', 'Số', 'Danh sách'],
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
      table([62, 13, 90], ['Mục', 'Số', 'Danh sách'], report.published.map(countCells)),
    ],
  });
}
