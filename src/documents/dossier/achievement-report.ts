import { a4Docx } from '#documents/docx-page.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { foot, letterhead, signature, title } from './form-frame.ts';
import { heading, labelled, passage, referenceNote, words } from './form-text.ts';
import { kindLabel } from './proposed.ts';

/** A collective signs for itself; a household or a person signs, and the office that proposes confirms. */
const signers = ({ kind, name }: Dossier) =>
  kind === 'tap-the'
    ? foot([], signature({ office: ['THỦ TRƯỞNG ĐƠN VỊ'], name: '' }))
    : foot(
        signature({ office: ['XÁC NHẬN', 'CỦA ĐƠN VỊ TRÌNH'], name: '' }),
        signature({ office: ['NGƯỜI BÁO CÁO'], name: kind === 'ca-nhan' ? name : '' }),
      );

/** Báo cáo thành tích, written by those proposed. The same dossier always gives the same bytes. */
export const achievementReport = (dossier: Dossier): Promise<Uint8Array> =>
  a4Docx({
    title: 'Báo cáo thành tích đề nghị tặng Giấy khen',
    description: 'Bố cục tham khảo, áp dụng cho thời điểm 2022–2023.',
    children: [
      referenceNote(),
      letterhead(dossier.issuer, ''),
      ...title('Báo cáo thành tích', 'Đề nghị'),
      heading('I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'),
      labelled('1. Tên', dossier.name),
      labelled('2. Loại', kindLabel(dossier)),
      labelled('3. Đơn vị trình', dossier.issuer),
      labelled('4. Tên mô hình, công trình, phần việc', dossier.modelName),
      labelled('5. Năm', dossier.year),
      words('6. Đặc điểm; chức năng, nhiệm vụ hoặc công việc đang làm:'),
      ...passage(dossier.situation, 4),
      heading('II. THÀNH TÍCH ĐẠT ĐƯỢC TRONG ĐỢT THI ĐUA'),
      ...passage(dossier.achievements, 10),
      heading('III. TÓM TẮT TRONG MỘT CÂU'),
      ...passage(dossier.summary, 2),
      signers(dossier),
    ],
  });
