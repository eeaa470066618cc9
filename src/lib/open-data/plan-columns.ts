import type { Erratum } from '#lib/plan/joined.ts';
import type { Clause } from '#lib/plan/model.ts';
import type { Column } from './column.ts';

export type OpenClause = Clause & {
  code: string;
  /** Whole address. */
  address: string;
};

export const clauseColumns: readonly Column<OpenClause>[] = [
  {
    name: 'ma',
    label: 'Mã',
    type: 'text',
    meaning: 'Neo vĩnh viễn trên trang toàn văn; các bảng khác dẫn tới bằng mã này.',
    cell: ({ id }) => id,
  },
  {
    name: 'ky_hieu',
    label: 'Ký hiệu',
    type: 'text',
    meaning: 'Cách ghi gọn. Chữ cái giữ thứ tự của bản chép: a b c d e f h g.',
    cell: ({ code }) => code,
  },
  {
    name: 'cach_dan',
    label: 'Cách dẫn',
    type: 'text',
    meaning: 'Cách viết khi trích dẫn.',
    cell: ({ label }) => label,
  },
  {
    name: 'thuoc',
    label: 'Thuộc',
    type: 'text',
    meaning: 'Cột «ma» của phần chứa nó.',
    cell: ({ parentId }) => parentId,
  },
  {
    name: 'de_muc',
    label: 'Đề mục',
    type: 'text',
    meaning: 'Kèm số thứ tự, nếu kế hoạch có đề mục ở đó.',
    cell: ({ heading }) => heading,
  },
  {
    name: 'nguyen_van',
    label: 'Nguyên văn',
    type: 'text',
    meaning:
      'Lời của bản chép, giữ cả chỗ sai; chỗ sai xem bảng đính chính. Phần lớn chứa cả lời phần nhỏ, mỗi đoạn một dòng.',
    cell: ({ text }) => (text === '' ? undefined : text),
  },
  {
    name: 'dia_chi',
    label: 'Địa chỉ',
    type: 'address',
    meaning: 'Chỗ ấy trên trang toàn văn.',
    cell: ({ address }) => address,
  },
];

export type OpenErratum = Pick<
  Erratum,
  | 'id'
  | 'grade'
  | 'section'
  | 'lines'
  | 'original'
  | 'suggestion'
  | 'reason'
  | 'treatment'
  | 'standsAt'
> & { address: string };

export const erratumColumns: readonly Column<OpenErratum>[] = [
  {
    name: 'so',
    label: 'Số đính chính',
    type: 'text',
    meaning: 'Số trong danh mục đính chính.',
    cell: ({ id }) => id,
  },
  {
    name: 'muc',
    label: 'Mức',
    type: 'text',
    meaning:
      'A: chữ sai, trang hiện chữ đã sửa. B và D: giữ nguyên. C: có ghi chú, không điền thay.',
    options: ['A', 'B', 'C', 'D'],
    cell: ({ grade }) => grade,
  },
  {
    name: 'phan',
    label: 'Mục của kế hoạch',
    type: 'text',
    meaning: 'Như ghi trong danh mục.',
    cell: ({ section }) => section,
  },
  {
    name: 'dong',
    label: 'Dòng trong bản chép',
    type: 'text',
    meaning: 'Đếm trong tệp bản chép nguyên văn.',
    cell: ({ lines }) => lines,
  },
  {
    name: 'nguyen_van',
    label: 'Nguyên văn',
    type: 'text',
    meaning: 'Chữ trong bản chép.',
    cell: ({ original }) => original,
  },
  {
    name: 'nen_la',
    label: 'Nên là',
    type: 'text',
    meaning: 'Trống khi không có chữ nào chắc để thay.',
    cell: ({ suggestion }) => suggestion,
  },
  {
    name: 'ly_do',
    label: 'Lý do',
    type: 'text',
    meaning: 'Vì sao xem là sai, trống hoặc đáng ngờ.',
    cell: ({ reason }) => reason,
  },
  {
    name: 'cach_xu_ly',
    label: 'Cách xử lý trên trang',
    type: 'text',
    meaning: 'Chỉ ghi khi khác với cách xử lý chung của mức.',
    cell: ({ treatment }) => treatment,
  },
  {
    name: 'vi_tri',
    label: 'Vị trí trong kế hoạch',
    type: 'list',
    meaning: 'Cột «ma» của bảng điều khoản.',
    cell: ({ standsAt }) => standsAt.map(({ id }) => id),
  },
  {
    name: 'dia_chi',
    label: 'Địa chỉ',
    type: 'address',
    meaning: 'Dòng ấy trên trang đính chính.',
    cell: ({ address }) => address,
  },
];
