import { formatWrittenDay } from '#lib/dates.ts';
import type { Report } from './report.ts';

/** The sentences the report says on the page and in the Word document alike. */
export function reportWords({ asOf, isSample, isRegisterEmpty, publisher, published }: Report) {
  const besides = published.map(({ label, count }) => `${label.toLowerCase()}: ${String(count)}`);
  return {
    title: 'Báo cáo tổng hợp',
    subject:
      'Kết quả đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm ngày thành lập huyện Quỳ Hợp (19/4/1963 – 19/4/2023)',
    note: isSample
      ? 'DỮ LIỆU MẪU: mọi số dưới đây đếm từ dữ liệu do máy dựng để thử trang, không phải người thật, việc thật.'
      : 'Bản tổng hợp do trang này đếm từ dữ liệu đã đăng, không phải văn bản hành chính và không có giá trị pháp lý.',
    source: `Lập bởi: ${publisher}. Số liệu tính đến ${formatWrittenDay(asOf)}. Kế hoạch giao Phòng Nội vụ tổng hợp kết quả, báo cáo Ủy ban nhân dân huyện (mục IV.5); bản này giúp việc ấy, không thay báo cáo của Phòng Nội vụ.`,
    absence: isRegisterEmpty
      ? `Không tìm thấy sổ đăng ký công trình, sự kiện, báo cáo của đơn vị hay danh sách khen thưởng nào của đợt thi đua được công bố. Vì vậy các số về công trình và sự kiện đều là 0, nghĩa là «chưa có dữ liệu công khai», không phải «không đơn vị nào làm». Trang hiện đăng ${besides.join('; ')}.`
      : undefined,
    traces: 'Cột cuối dẫn đến nơi trang này liệt kê đúng những dòng đã đếm.',
  };
}
