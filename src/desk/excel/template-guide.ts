import type { WriteSheet } from 'hucre';
import type { Column } from './columns.ts';
import { guideSheet, sheetPlans } from './sheets.ts';

export const font = { name: 'Times New Roman', size: 12 } as const;

/** How to fill a column in, in a sentence or two. */
export const helpOf = (column: Column): string => {
  const { hint, isRequired, isList, references } = column;
  return [
    isRequired ? 'Bắt buộc.' : hint?.startsWith('Để trống') === true ? '' : 'Có thể để trống.',
    isList ? 'Nhiều giá trị thì ngăn bằng dấu chấm phẩy (;).' : '',
    references === 'clauses' ? 'Ví dụ II.3.a.' : '',
    references === 'sources' ? 'Mã nguồn hoặc tên bài trong nguon.yaml.' : '',
    hint ?? '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The sheet that says how to use the others. */
export function helpSheet(): WriteSheet {
  const rows: string[][] = [
    ['Cách dùng bảng này'],
    ['1. Mỗi dòng một công trình, một sự kiện hoặc một gương. Cột có dấu * là bắt buộc.'],
    ['2. Ngày ghi dạng ngày/tháng/năm, ví dụ 19/4/2023.'],
    ['3. Đơn vị, loại, tình trạng: chọn trong danh sách của ô.'],
    [
      '4. Lưu lại, rồi kéo tệp thả lên biểu tượng nhap-tep (mở lần lượt các thư mục src, desk, windows), hoặc gõ: npm run import -- ten-tep.xlsx. Máy chỉ xem thử và nói từng lỗi ở ô nào.',
    ],
    ['5. Không còn lỗi thì nhấn C khi máy hỏi có ghi không, hoặc gõ thêm --ghi vào cuối lệnh.'],
    [
      '6. Không ghi dân tộc, tôn giáo, Đảng viên, sức khỏe, hộ nghèo, số giấy tờ, địa chỉ nhà, số điện thoại riêng, ngày sinh.',
    ],
    [''],
  ];
  for (const { name, columns } of sheetPlans) {
    rows.push([`Trang tính «${name}»`, 'Cách ghi']);
    rows.push(...columns.map((column) => [column.label, helpOf(column)]), ['']);
  }
  const bold = { style: { font: { ...font, bold: true } } };
  const titles = rows.flatMap(([first = ''], index) =>
    first.startsWith('Trang tính') || index === 0
      ? [[`${String(index)},0`, bold] as const, [`${String(index)},1`, bold] as const]
      : [],
  );
  return {
    name: guideSheet,
    columns: [{ width: 44 }, { width: 90 }],
    rows,
    cells: new Map(titles),
  };
}
