import { sourceKindLabels } from '#lib/source-kinds.ts';
import type { Source } from '#schemas/source.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Column } from './column.ts';
import { partialDayPattern, sourcesColumn } from './shared-columns.ts';

const kindOfUnit: Readonly<Record<Unit['kind'], string>> = {
  'thi-tran': 'Thị trấn',
  xa: 'Xã',
  'xa-moi': 'Xã từ 1/7/2025',
};

export type OpenUnit = Pick<
  Unit,
  'kind' | 'fullName' | 'gsoCode' | 'aliases' | 'caution' | 'sources'
> & {
  slug: string;
  /** The commune of today it became. */
  successor?: { slug: string; label: string };
  /** Whole address. */
  address: string;
};

export const unitColumns: readonly Column<OpenUnit>[] = [
  {
    name: 'ma',
    label: 'Mã',
    type: 'text',
    meaning: 'Phần cuối địa chỉ của trang; các bảng khác dẫn tới bằng mã này.',
    cell: ({ slug }) => slug,
  },
  {
    name: 'ten_day_du',
    label: 'Tên đầy đủ',
    type: 'text',
    meaning: 'Kèm loại đơn vị.',
    cell: ({ fullName }) => fullName,
  },
  {
    name: 'loai',
    label: 'Loại đơn vị',
    type: 'text',
    meaning: '«Xã», «Thị trấn»: 21 đơn vị trước 1/7/2025; «Xã từ 1/7/2025»: 7 xã từ ngày ấy.',
    options: Object.values(kindOfUnit),
    cell: ({ kind }) => kindOfUnit[kind],
  },
  {
    name: 'ma_tong_cuc_thong_ke',
    label: 'Mã Tổng cục Thống kê',
    type: 'text',
    meaning: '5 chữ số.',
    cell: ({ gsoCode }) => gsoCode,
  },
  {
    name: 'ma_nay_thuoc',
    label: 'Mã xã nay thuộc',
    type: 'text',
    meaning: 'Cột «ma» của xã mà đơn vị này nhập vào. Trống ở 7 xã ngày nay.',
    cell: ({ successor }) => successor?.slug,
  },
  {
    name: 'nay_thuoc',
    label: 'Nay thuộc',
    type: 'text',
    meaning: 'Tên xã ấy.',
    cell: ({ successor }) => successor?.label,
  },
  {
    name: 'ten_goi_khac',
    label: 'Tên gọi khác',
    type: 'list',
    meaning: 'Cách viết, tên cũ hay gặp.',
    cell: ({ aliases }) => aliases,
  },
  {
    name: 'luu_y',
    label: 'Dễ nhầm',
    type: 'text',
    meaning: 'Tên dễ nhầm với nơi khác, hoặc hay bị viết sai.',
    cell: ({ caution }) => caution,
  },
  sourcesColumn,
  {
    name: 'dia_chi',
    label: 'Địa chỉ',
    type: 'address',
    meaning: 'Trang của đơn vị.',
    cell: ({ address }) => address,
  },
];

export const sourceColumns: readonly Column<Source>[] = [
  {
    name: 'ma',
    label: 'Mã nguồn',
    type: 'text',
    meaning: 'Các bảng khác dẫn tới bằng mã này.',
    cell: ({ id }) => id,
  },
  {
    name: 'ten',
    label: 'Tên bài, tên văn bản',
    type: 'text',
    meaning: 'Như nơi đăng viết.',
    cell: ({ title }) => title,
  },
  {
    name: 'noi_dang',
    label: 'Nơi đăng',
    type: 'text',
    meaning: 'Báo, trang hoặc cơ quan.',
    cell: ({ publisher }) => publisher,
  },
  {
    name: 'loai',
    label: 'Loại nguồn',
    type: 'text',
    meaning: 'Nguồn thuộc loại nào.',
    options: Object.values(sourceKindLabels),
    cell: ({ kind }) => sourceKindLabels[kind],
  },
  {
    name: 'ngay_dang',
    label: 'Ngày đăng',
    type: 'partial-date',
    meaning: partialDayPattern,
    cell: ({ publishedOn }) => publishedOn,
  },
  {
    name: 'ghi_chu_ngay',
    label: 'Ghi chú về ngày',
    type: 'text',
    meaning: 'Khi trang nguồn không ghi ngày.',
    cell: ({ dateNote }) => dateNote,
  },
  {
    name: 'duong_dan',
    label: 'Đường dẫn',
    type: 'address',
    meaning: 'Trống khi nguồn không ở trên mạng.',
    cell: ({ url }) => url,
  },
];
