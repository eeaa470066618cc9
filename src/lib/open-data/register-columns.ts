import type { CampaignEvent, UnitName, Work } from '#lib/register/model.ts';
import {
  eventKindWords,
  eventStatusWords,
  workKindWords,
  workStatusWords,
} from '#lib/register/words.ts';
import type { Column } from './column.ts';
import { clausesColumn, partialDayPattern, sourcesColumn, themesColumn } from './shared-columns.ts';

interface Registered {
  slug: string;
  title: string;
  unit: UnitName;
  summary: string;
  /** Whole address. */
  address: string;
}

const slugColumn: Column<Registered> = {
  name: 'ma',
  label: 'Mã',
  type: 'text',
  meaning: 'Phần cuối địa chỉ của trang.',
  example: 'ten-viet-khong-dau',
  cell: ({ slug }) => slug,
};

const unitColumns: readonly Column<Registered>[] = [
  {
    name: 'ma_don_vi',
    label: 'Mã đơn vị',
    type: 'text',
    meaning: 'Cột «ma» của bảng đơn vị.',
    example: 'chau-quang',
    cell: ({ unit }) => unit.slug,
  },
  {
    name: 'don_vi',
    label: 'Đơn vị',
    type: 'text',
    meaning: 'Đơn vị đăng ký hoặc tổ chức, theo tên lúc ấy.',
    example: 'Xã Châu Quang',
    cell: ({ unit }) => unit.label,
  },
];

const summaryColumn: Column<Registered> = {
  name: 'noi_dung_ket_qua',
  label: 'Nội dung, kết quả',
  type: 'text',
  meaning: 'Làm gì, được gì.',
  example: 'Như đơn vị đăng ký, báo cáo',
  cell: ({ summary }) => summary,
};

const addressColumn: Column<Registered> = {
  name: 'dia_chi',
  label: 'Địa chỉ',
  type: 'address',
  meaning: 'Trang riêng của dòng này.',
  cell: ({ address }) => address,
};

export type OpenWork = Omit<Work, 'themes' | keyof Registered> &
  Registered & { themes: readonly string[] };

export const workColumns: readonly Column<OpenWork>[] = [
  slugColumn,
  {
    name: 'ten',
    label: 'Tên công trình, phần việc',
    type: 'text',
    meaning: 'Tên như đơn vị đăng ký.',
    example: 'Tên như đơn vị đăng ký',
    cell: ({ title }) => title,
  },
  {
    name: 'loai',
    label: 'Loại',
    type: 'text',
    meaning: 'Kế hoạch (mục IV.1) gọi chung «công trình/phần việc».',
    options: Object.values(workKindWords),
    example: workKindWords['cong-trinh'],
    cell: ({ kind }) => workKindWords[kind],
  },
  ...unitColumns,
  {
    name: 'tinh_trang',
    label: 'Tình trạng',
    type: 'text',
    meaning: 'Theo lần cập nhật gần nhất.',
    options: Object.values(workStatusWords),
    example: workStatusWords.done,
    cell: ({ status }) => workStatusWords[status],
  },
  {
    name: 'ngay_dang_ky',
    label: 'Ngày đăng ký',
    type: 'date',
    meaning: 'Ngày đơn vị đăng ký.',
    example: '2023-02-15',
    cell: ({ registeredOn }) => registeredOn,
  },
  {
    name: 'han_hoan_thanh',
    label: 'Hạn hoàn thành',
    type: 'date',
    meaning: 'Hạn đơn vị tự đặt.',
    example: '2023-03-31',
    cell: ({ dueOn }) => dueOn,
  },
  {
    name: 'ngay_hoan_thanh',
    label: 'Ngày hoàn thành',
    type: 'date',
    meaning: 'Có khi tình trạng là «Đã hoàn thành».',
    example: '2023-03-26',
    cell: ({ doneOn }) => doneOn,
  },
  summaryColumn,
  themesColumn,
  clausesColumn,
  {
    name: 'so_lieu_tinh_den',
    label: 'Số liệu tính đến',
    type: 'partial-date',
    meaning: `Mốc của điều ghi trong dòng. ${partialDayPattern}`,
    example: '2023-03',
    cell: ({ recordedOn }) => recordedOn,
  },
  sourcesColumn,
  addressColumn,
];

export type OpenEvent = Omit<CampaignEvent, 'themes' | keyof Registered> &
  Registered & {
    themes: readonly string[];
    /** Whole address of its `.ics`. */
    calendarAddress: string;
  };

export const eventColumns: readonly Column<OpenEvent>[] = [
  slugColumn,
  {
    name: 'ten',
    label: 'Tên sự kiện',
    type: 'text',
    meaning: 'Tên như đơn vị đăng ký.',
    example: 'Tên như đơn vị đăng ký',
    cell: ({ title }) => title,
  },
  {
    name: 'loai',
    label: 'Loại sự kiện',
    type: 'text',
    meaning: 'Những loại kế hoạch nêu làm ví dụ (mục IV.1), và «Sự kiện khác».',
    options: Object.values(eventKindWords),
    example: eventKindWords['the-thao'],
    cell: ({ kind }) => eventKindWords[kind],
  },
  ...unitColumns,
  {
    name: 'tinh_trang',
    label: 'Tình trạng',
    type: 'text',
    meaning: 'Theo lần cập nhật gần nhất.',
    options: Object.values(eventStatusWords),
    example: eventStatusWords.held,
    cell: ({ status }) => eventStatusWords[status],
  },
  {
    name: 'ngay_dien_ra',
    label: 'Ngày diễn ra',
    type: 'date',
    meaning: 'Ngày đầu.',
    example: '2023-03-25',
    cell: ({ startsOn }) => startsOn,
  },
  {
    name: 'ngay_ket_thuc',
    label: 'Ngày kết thúc',
    type: 'date',
    meaning: 'Trống khi diễn ra trong một ngày.',
    example: '2023-03-26',
    cell: ({ endsOn }) => endsOn,
  },
  {
    name: 'dia_diem',
    label: 'Địa điểm',
    type: 'text',
    meaning: 'Nơi công cộng diễn ra sự kiện.',
    example: 'Sân vận động, nhà văn hóa…',
    cell: ({ place }) => place,
  },
  summaryColumn,
  themesColumn,
  clausesColumn,
  sourcesColumn,
  addressColumn,
  {
    name: 'lich',
    label: 'Tệp lịch',
    type: 'address',
    meaning: 'Tệp .ics để thêm vào lịch điện thoại.',
    cell: ({ calendarAddress }) => calendarAddress,
  },
];
