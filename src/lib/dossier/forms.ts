/** The three papers mục III.5 of the plan asks for, in its order; what each is for, and where its layout comes from. */
export const dossierForms = [
  {
    file: 'to-trinh.docx',
    title: 'Tờ trình',
    purpose:
      'Thủ trưởng cơ quan, đơn vị hoặc Chủ tịch Ủy ban nhân dân xã, thị trấn đề nghị tặng Giấy khen, kèm danh sách tập thể, hộ gia đình, cá nhân.',
    clause: 'iii-5-gach-1',
    sources: ['flip-totrinh'],
  },
  {
    file: 'bien-ban-hop-xet-khen-thuong.docx',
    title: 'Biên bản họp xét khen thưởng',
    purpose:
      'Ghi cuộc họp đã xét: ai dự, ý kiến thảo luận, kết quả biểu quyết và danh sách đề nghị.',
    clause: 'iii-5-gach-2',
    sources: ['slide-bienban', 'hoatieu-bienban'],
  },
  {
    file: 'bao-cao-thanh-tich.docx',
    title: 'Báo cáo thành tích',
    purpose:
      'Tập thể, hộ gia đình hoặc cá nhân được đề nghị tự viết: đặc điểm, tình hình và thành tích trong đợt thi đua.',
    clause: 'iii-5-gach-3',
    sources: ['hoatieu-vks', 'tvpl-9mau'],
  },
] as const;

export type DossierForm = (typeof dossierForms)[number];
