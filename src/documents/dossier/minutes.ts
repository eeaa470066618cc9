import { a4Docx } from '#documents/docx-page.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { foot, letterhead, recipients, signature, title } from './form-frame.ts';
import { heading, labelled, lead, passage, referenceNote, words } from './form-text.ts';
import { proposedTable } from './proposed.ts';

/** Biên bản họp xét khen thưởng: who met, what was said, how they voted. The same dossier always gives the same bytes. */
export const minutes = (dossier: Dossier): Promise<Uint8Array> =>
  a4Docx({
    title: 'Biên bản họp xét khen thưởng',
    description: 'Bố cục tham khảo, áp dụng cho thời điểm 2022–2023.',
    children: [
      referenceNote(),
      letterhead(dossier.issuer, 'Số: ……/BB-……', false),
      ...title('Biên bản', 'Họp xét đề nghị'),
      labelled('Thời gian bắt đầu', dossier.metOn),
      labelled('Địa điểm', dossier.metAt),
      heading('I. Thành phần tham dự'),
      labelled('Chủ trì', dossier.chair),
      labelled('Thư ký (người ghi biên bản)', dossier.secretary),
      labelled('Có mặt', dossier.present),
      labelled('Vắng mặt, lý do', dossier.absent),
      heading('II. Nội dung'),
      words(
        '1. Cuộc họp nghe tiêu chuẩn khen thưởng tại mục III.3 của Kế hoạch và tóm tắt thành tích của tập thể, hộ gia đình, cá nhân được đề nghị:',
      ),
      ...passage(dossier.summary, 3),
      words('2. Ý kiến thảo luận:'),
      ...passage('', 4),
      heading('III. Kết quả'),
      labelled('Hình thức biểu quyết, số phiếu tán thành, tỷ lệ', dossier.votes),
      lead('Cuộc họp thống nhất đề nghị khen thưởng theo danh sách sau:'),
      proposedTable(dossier),
      lead('Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm 20……./.'),
      foot(
        signature({ office: ['THƯ KÝ'], name: dossier.secretary }),
        signature({ office: ['CHỦ TRÌ'], name: dossier.chair }),
      ),
      ...recipients(['Như thành phần tham dự;', 'Lưu: VT, hồ sơ.']),
    ],
  });
