const register = 'cong-trinh-su-kien';

/** Addresses of each kind of pages; the first that fits counts. Only the build needs them. */
const addresses: readonly (readonly [kind: string, address: RegExp])[] = [
  ['ke-hoach', /^ke-hoach\/$/],
  ['dinh-chinh', /^ke-hoach\//],
  ['noi-dung', /^noi-dung-thi-dua\//],
  ['bieu-mau', /^khen-thuong\/bieu-mau\//],
  ['cong-cu', /^khen-thuong\/soan-ho-so\//],
  ['khen-thuong', /^khen-thuong\//],
  ['don-vi', /^don-vi\//],
  ['du-lieu', /^du-lieu\//],
  [
    'trang',
    /^(?!$|tin-tuc\/$|guong-dien-hinh\/|cong-trinh-su-kien\/.|tin-tuc\/(?:\d|don-vi\/)|so-do-trang\/)/,
  ],
  ['guong', /^guong-dien-hinh\/\d{4,}-/],
  ['cong-trinh', new RegExp(`^${register}/cong-trinh/(?!trang/)[^/]+/$`)],
  ['su-kien', new RegExp(`^${register}/su-kien/(?!trang/)[^/]+/$`)],
  ['tin', /^tin-tuc\/\d{4}\/(?!trang\/)./],
  ['danh-muc', /^/],
];

/**
 * What kind of page lies at an address.
 * @param path below the site's mount point, without the leading slash
 */
export function kindOf(path: string): string {
  const kind = addresses.find(([, address]) => address.test(path))?.[0];
  if (kind === undefined) throw new Error(`No kind of page lies at ${path}.`);
  return kind;
}
