// Which pages the browser tests visit: read from the finished site, so that a new page is never forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const folder = resolve(process.env['DIST_DIR'] ?? 'dist');

/** An address that no page has: the server answers it with the 404 page. */
export const missingAddress = '/khong-co-trang-nay/';

const addressOf = (file: string): string =>
  file === '404.html'
    ? missingAddress
    : `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');

/** The built HTML of the page at `address`. */
export const pageText = (address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

/** How long each page is. One that only sends the reader on would be gone before a test has looked at it. */
const lengths: ReadonlyMap<string, number> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => [addressOf(file), html.length]),
);

/** The address of every page, the 404 page under an address that has none. */
export const allPages: readonly string[] = [...lengths.keys()].sort();

/** Pages below these share one template; a commune of then and one of now differ enough to see both. */
const families: readonly RegExp[] = [
  /^\/noi-dung-thi-dua\/[^/]+\/$/,
  /^\/don-vi\/xa-[^/]+\/$/,
  /^\/don-vi\/(?!xa-)[^/]+\/$/,
  /^\/guong-dien-hinh\/\d{4,}-[^/]+\/$/,
  /^\/guong-dien-hinh\/(?:loai|noi-dung|don-vi|nam|cap)\/.+\/$/,
  /^\/guong-dien-hinh\/(?:a-z\/)?trang\/\d+\/$/,
  /^\/nhung\/\d+\/$/,
  /^\/tin-tuc\/\d{4}\/$/,
  /^\/tin-tuc\/don-vi\/.+\/$/,
  /^\/tin-tuc\/\d{4}\/[^/]+\/$/,
  /^\/g\/\d+\/$/,
  /^\/cong-trinh-su-kien\/(?:cong-trinh|su-kien)\/(?:loai|noi-dung|trang-thai)\/.+\/$/,
  /^\/cong-trinh-su-kien\/cong-trinh\/[^/]+\/$/,
  /^\/cong-trinh-su-kien\/su-kien\/[^/]+\/$/,
];

/** The longest page of a family has most of what its template can show. */
const isFullestOfItsFamily = (address: string): boolean => {
  const family = families.find((pattern) => pattern.test(address));
  if (family === undefined) return true;
  const [fullest] = allPages
    .filter((other) => family.test(other))
    .toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
  return fullest === address;
};

/** Where people, works, events and news stand: there the demonstration differs from the real site. */
const filled =
  /^\/(?:$|bao-cao\/|cong-trinh-su-kien\/|don-vi\/(?!xa-)[^/]+\/|g\/|guong-dien-hinh\/|ke-hoach\/$|nhat-ky-sua\/|nhung\/|noi-dung-thi-dua\/[^/]+\/|tin-tuc\/(?!theo-doi))/;

/** `PAGES=filled` keeps to those pages, for a short walk through the demonstration after the whole real site. */
export const isShortWalk: boolean = process.env['PAGES'] === 'filled';

/** One page of every template. */
export const templates: readonly string[] = allPages
  .filter(isFullestOfItsFamily)
  .filter((address) => !isShortWalk || filled.test(address));

/** Every page that a cheap look is worth. */
export const walkedPages: readonly string[] = isShortWalk ? templates : allPages;
