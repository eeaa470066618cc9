/** What a page is; `page-kinds.ts` tells it by the address. */
export interface PageKind {
  id: string;
  label: string;
  /** How much likelier than others a page of this kind is what people look for. */
  weight: number;
}

/** The order is also that of pages that answer a question equally well. */
export const pageKinds: readonly PageKind[] = [
  { id: 'ke-hoach', label: 'Kế hoạch', weight: 1 },
  { id: 'dinh-chinh', label: 'Đính chính', weight: 0.75 },
  { id: 'noi-dung', label: 'Nội dung thi đua', weight: 0.95 },
  { id: 'khen-thuong', label: 'Khen thưởng', weight: 0.95 },
  { id: 'bieu-mau', label: 'Biểu mẫu', weight: 0.7 },
  { id: 'cong-cu', label: 'Công cụ', weight: 0.4 },
  { id: 'don-vi', label: 'Đơn vị', weight: 0.9 },
  { id: 'du-lieu', label: 'Dữ liệu mở', weight: 0.5 },
  { id: 'trang', label: 'Trang khác', weight: 0.85 },
  { id: 'guong', label: 'Gương điển hình', weight: 0.9 },
  { id: 'cong-trinh', label: 'Công trình, phần việc', weight: 0.85 },
  { id: 'su-kien', label: 'Sự kiện', weight: 0.85 },
  { id: 'tin', label: 'Tin tức', weight: 0.85 },
  { id: 'danh-muc', label: 'Danh mục', weight: 0.2 },
];

export const kindWeight = (id: string): number =>
  pageKinds.find((kind) => kind.id === id)?.weight ?? 0;

/** The words of the last part of an address: people also search for what the menu calls a page. */
export const addressWords = (url: string): string =>
  (url.split('/').filter(Boolean).at(-1) ?? '').replace(/^\d{4,}-/, '').replace(/-/g, ' ');
