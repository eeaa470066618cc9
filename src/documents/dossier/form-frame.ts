import { AlignmentType, Paragraph } from 'docx';
import type { IRunOptions, Table } from 'docx';
import { twoColumns } from '#documents/plan-docx-columns.ts';
import { centred, rule } from '#documents/plan-docx-frame.ts';
import { paragraphSpace } from '#documents/plan-docx-text.ts';
import { issuerWords } from '#lib/dossier/issuer-words.ts';
import { run } from './form-text.ts';

const subject =
  'tặng Giấy khen trong đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm thành lập huyện Quỳ Hợp (19/4/1963 - 19/4/2023)';

const below = { spacing: { before: paragraphSpace } };

/**
 * The head of an administrative paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): the sizes 13 and 14 go together.
 * @param number «Số: …/TTr-…»; a report by those proposed has none
 * @param isDated minutes carry their day in the text instead
 */
export function letterhead(issuer: string, number: string, isDated = true): Table {
  const { letterhead: lines, place } = issuerWords(issuer);
  return twoColumns(
    [65, 100],
    [
      [
        ...lines.map((line) => centred(line, { bold: true, size: 26 })),
        rule(21),
        ...(number === '' ? [] : [centred(number, { size: 26 }, below)]),
      ],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 }),
        centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 28 }),
        rule(19),
        ...(isDated
          ? [centred(`${place}, ngày …… tháng …… năm 20……`, { italics: true, size: 28 }, below)]
          : []),
      ],
    ],
  );
}

/** «TỜ TRÌNH» and what it is about. */
export const title = (name: string, lead: string): Paragraph[] => [
  centred(name.toLocaleUpperCase('vi'), { bold: true, size: 28 }, { spacing: { before: 360 } }),
  centred(`${lead} ${subject}`, { bold: true, size: 28 }, { spacing: { after: 240 } }),
];

export interface Signature {
  /** In capitals: «TM. ỦY BAN NHÂN DÂN», «CHỦ TỊCH». */
  office: readonly string[];
  name: string;
}

/** An office, room for a signature and a seal, and the name below. */
export const signature = ({ office, name }: Signature): Paragraph[] => {
  const bold: IRunOptions = { bold: true, size: 28 };
  return [
    ...office.map((line, index) =>
      centred(line, bold, { keepNext: true, spacing: { before: index === 0 ? 240 : 0 } }),
    ),
    centred(name.trim() || '……………………………', bold, { spacing: { before: 1400 } }),
  ];
};

/** «Nơi nhận» at 12 points and its list at 11. */
export const recipients = (list: readonly string[]): Paragraph[] => [
  new Paragraph({
    spacing: { before: 240 },
    children: [run('Nơi nhận:', { bold: true, italics: true, size: 24 })],
  }),
  ...list.map(
    (one) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [run(`- ${one}`, { size: 22 })],
      }),
  ),
];

/** The foot of a paper: what stands left and right below its text. */
export const foot = (left: Paragraph[], right: Paragraph[]): Table =>
  twoColumns([80, 85], [left, right]);
