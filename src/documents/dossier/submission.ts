import { a4Docx } from '#documents/docx-page.ts';
import { centred } from '#documents/plan-docx-frame.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { issuerWords } from '#lib/dossier/issuer-words.ts';
import { foot, letterhead, recipients, signature, title } from './form-frame.ts';
import { heading, labelled, lead, passage, referenceNote, words } from './form-text.ts';
import { kindLabel, proposedTable } from './proposed.ts';

const grounds: readonly string[] = [
  'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003, sửa đổi, bổ sung các năm 2005, 2013;',
  'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
  'Thực hiện Kế hoạch số ……/KH-UBND của Ủy ban nhân dân huyện Quỳ Hợp phát động đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm thành lập huyện Quỳ Hợp;',
];

const meeting = ({ metOn }: Dossier): string =>
  `Căn cứ Biên bản họp xét khen thưởng ngày ${metOn.trim() || '……/……/20……'},`;

const request = (dossier: Dossier): string => {
  const who = dossier.issuer.trim() === '' ? '……………………' : dossier.issuer.trim();
  const whom =
    dossier.kind === ''
      ? '…… tập thể, …… hộ gia đình, …… cá nhân'
      : `01 ${kindLabel(dossier).toLocaleLowerCase('vi')}`;
  return `${who} kính trình Chủ tịch Ủy ban nhân dân huyện Quỳ Hợp xem xét, tặng Giấy khen cho ${whom} có thành tích trong đợt thi đua, theo danh sách sau:`;
};

/** Tờ trình: the head of an agency or of a commune proposes. The same dossier always gives the same bytes. */
export const submission = (dossier: Dossier): Promise<Uint8Array> =>
  a4Docx({
    title: 'Tờ trình đề nghị tặng Giấy khen',
    description: 'Bố cục tham khảo, áp dụng cho thời điểm 2022–2023.',
    children: [
      referenceNote(),
      letterhead(dossier.issuer, 'Số: ……/TTr-……'),
      ...title('Tờ trình', 'Đề nghị'),
      centred('Kính gửi: Chủ tịch Ủy ban nhân dân huyện Quỳ Hợp', { size: 28 }),
      centred('(qua Phòng Nội vụ)', { size: 28 }, { spacing: { after: 120 } }),
      ...[...grounds, meeting(dossier)].map((ground) => words(ground, { italics: true })),
      lead(request(dossier)),
      proposedTable(dossier),
      heading('Tóm tắt thành tích'),
      ...passage(dossier.summary, 3),
      labelled(
        'Hồ sơ kèm theo',
        'Biên bản họp xét khen thưởng; báo cáo thành tích của tập thể, hộ gia đình, cá nhân được đề nghị.',
      ),
      lead('Kính đề nghị Chủ tịch Ủy ban nhân dân huyện Quỳ Hợp xem xét, quyết định./.'),
      foot(
        recipients(['Như trên;', 'Phòng Nội vụ;', 'Lưu: VT.']),
        signature({ office: issuerWords(dossier.issuer).signs, name: dossier.signer }),
      ),
    ],
  });
