// Which pages the browser tests visit: read from the finished site, so that a new page is never forgotten.
import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const folder = resolve(process.env['DIST_DIR'] ?? 'dist');

/** An address that no page has: the server answers it with the 404 page. */
export const missingAddress = '/khong-co-trang-nay/';

/** The address of every page, the 404 page under an address that has none. */
export const allPages: readonly string[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => (file === '404.html' ? missingAddress : `/${file.split(sep).join('/')}`))
  .map((address) => address.replace(/index\.html$/, ''))
  .sort();

/** Pages below these share one template; a commune of then and one of now differ enough to see both. */
const families: readonly RegExp[] = [
  /^\/noi-dung-thi-dua\/[^/]+\/$/,
  /^\/don-vi\/xa-[^/]+\/$/,
  /^\/don-vi\/(?!xa-)[^/]+\/$/,
];

/** One page of every template. */
export const templates: readonly string[] = allPages.filter((address) => {
  const family = families.find((pattern) => pattern.test(address));
  return family === undefined || allPages.find((other) => family.test(other)) === address;
});
