// Which pages the browser tests visit: read from the finished site, so that a new page is never forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const folder = resolve(process.env['DIST_DIR'] ?? 'dist');

/** An address that no page has: the server answers it with the 404 page. */
export const missingAddress = '/khong-co-trang-nay/';

/** A page that only sends the reader on would be gone before a test has looked at it. */
const leadsElsewhere = (file: string): boolean =>
  readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"');

/** The address of every page, the 404 page under an address that has none. */
export const allPages: readonly string[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html') && !leadsElsewhere(file))
  .map((file) => (file === '404.html' ? missingAddress : `/${file.split(sep).join('/')}`))
  .map((address) => address.replace(/index\.html$/, ''))
  .sort();

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
  /^\/tin-tuc\/\d{4}\/[^/]+\/$/,
  /^\/g\/\d+\/$/,
  /^\/cong-trinh-su-kien\/(?:cong-trinh|su-kien)\/(?:loai|noi-dung|trang-thai)\/.+\/$/,
  /^\/cong-trinh-su-kien\/cong-trinh\/[^/]+\/$/,
  /^\/cong-trinh-su-kien\/su-kien\/[^/]+\/$/,
];

/** One page of every template. */
export const templates: readonly string[] = allPages.filter((address) => {
  const family = families.find((pattern) => pattern.test(address));
  return family === undefined || allPages.find((other) => family.test(other)) === address;
});
