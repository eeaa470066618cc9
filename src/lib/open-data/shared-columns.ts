import type { Column } from './column.ts';

/** How a day is written that the source may give only roughly. */
export const partialDayPattern =
  'Viết năm-tháng-ngày, năm-tháng hoặc chỉ năm, tùy nguồn nói rõ tới đâu.';

export const themesColumn: Column<{ themes: readonly string[] }> = {
  name: 'noi_dung_thi_dua',
  label: 'Nội dung thi đua',
  type: 'list',
  meaning: 'Những nội dung trong tám nội dung của mục II.3 kế hoạch.',
  example: 'Phát triển kinh tế; Văn hóa - xã hội',
  cell: ({ themes }) => themes,
};

export const clausesColumn: Column<{ clauses: readonly string[] }> = {
  name: 'dieu_khoan',
  label: 'Điều khoản',
  type: 'list',
  meaning: 'Cột «ma» của bảng điều khoản.',
  example: 'ii-3-a; iv-1',
  cell: ({ clauses }) => clauses,
};

export const sourcesColumn: Column<{ sources?: readonly string[] | undefined }> = {
  name: 'ma_nguon',
  label: 'Nguồn',
  type: 'list',
  meaning: 'Cột «ma» của bảng nguồn.',
  example: 'Mã trong bảng nguồn',
  cell: ({ sources = [] }) => sources,
};
