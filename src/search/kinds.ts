/** What a page is, told by its address. */
export interface PageKind {
  id: string;
  label: string;
  /** How much likelier than others a page of this kind is what people look for. */
  weight: number;
  address: RegExp;
}

const register = 'cong-trinh-su-kien';

/** The order is also that of pages that answer a question equally well. */
export const pageKinds: readonly PageKind[] = [
  { id: 'ke-hoach', label: 'Kế hoạch', weight: 1, address: /^ke-hoach\/$/ },
  { id: 'dinh-chinh', label: 'Đính chính', weight: 0.75, address: /^ke-hoach\// },
  { id: 'noi-dung', label: 'Nội dung thi đua', weight: 0.95, address: /^noi-dung-thi-dua\// },
  { id: 'khen-thuong', label: 'Khen thưởng', weight: 0.95, address: /^khen-thuong\// },
  { id: 'don-vi', label: 'Đơn vị', weight: 0.9, address: /^don-vi\// },
  {
    id: 'trang',
    label: 'Trang khác',
    weight: 0.85,
    address: /^(?!guong-dien-hinh\/.|cong-trinh-su-kien\/.|tin-tuc\/(?:\d|don-vi\/)|so-do-trang\/)/,
  },
  { id: 'guong', label: 'Gương điển hình', weight: 0.9, address: /^guong-dien-hinh\/\d{4,}-/ },
  {
    id: 'cong-trinh',
    label: 'Công trình, phần việc',
    weight: 0.85,
    address: new RegExp(`^${register}/cong-trinh/(?!trang/)[^/]+/$`),
  },
  {
    id: 'su-kien',
    label: 'Sự kiện',
    weight: 0.85,
    address: new RegExp(`^${register}/su-kien/(?!trang/)[^/]+/$`),
  },
  { id: 'tin', label: 'Tin tức', weight: 0.85, address: /^tin-tuc\/\d{4}\/(?!trang\/)./ },
  { id: 'danh-muc', label: 'Danh mục', weight: 0.4, address: /^/ },
];

export const kindWeight = (id: string): number =>
  pageKinds.find((kind) => kind.id === id)?.weight ?? 0;

/** @param path the address below the site's mount point, without the leading slash */
export const kindOf = (path: string): PageKind => {
  const kind = pageKinds.find(({ address }) => address.test(path));
  if (kind === undefined) throw new Error(`No kind of page lies at ${path}.`);
  return kind;
};

/** The words of the last part of an address: people also search for what the menu calls a page. */
export const addressWords = (url: string): string =>
  (url.split('/').findLast((part) => part !== '') ?? '').replace(/^\d{4,}-/, '').replace(/-/g, ' ');
