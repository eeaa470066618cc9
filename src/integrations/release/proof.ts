import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './manifest.ts';

/** Pages without which nobody would call it the site. */
const essentialPages: readonly string[] = [
  'index.html',
  '404.html',
  'ke-hoach/index.html',
  'noi-dung-thi-dua/index.html',
  'guong-dien-hinh/index.html',
  'don-vi/index.html',
  'khen-thuong/index.html',
  'tim-kiem/index.html',
  'gioi-thieu/index.html',
  'so-do-trang/index.html',
  'robots.txt',
];

const anyHost = 'https://trang.invalid';

interface Site {
  folder: string;
  /** Where the site is mounted, with a slash at both ends. */
  base: string;
  files: ReadonlySet<string>;
  anchors: (file: string) => ReadonlySet<string>;
}

const decoded = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&');

const valuesOf = (html: string, attribute: RegExp): string[] =>
  [...html.matchAll(attribute)].map(([, value = '']) => decoded(value));

/** What a page leads to and loads, as written. Words that show code are not links of the page. */
const addressesIn = (html: string): string[] =>
  valuesOf(html.replace(/<!--.*?-->/gs, ''), /<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/g);

function brokenIn(file: string, html: string, site: Site): string[] {
  const from = anyHost + site.base + file;
  return addressesIn(html).filter((to) => {
    if (!URL.canParse(to, from)) return true;
    const { origin, pathname, hash } = new URL(to, from);
    if (origin !== anyHost) return false;
    if (!pathname.startsWith(site.base)) return true;
    const path = decodeURIComponent(pathname.slice(site.base.length));
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.has(wanted)) return true;
    const fragment = decodeURIComponent(hash.slice(1));
    return fragment !== '' && wanted.endsWith('.html') && !site.anchors(wanted).has(fragment);
  });
}

function anchorsOf(folder: string): Site['anchors'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const found =
      known.get(file) ??
      new Set(valuesOf(readFileSync(join(folder, file), 'utf8'), /\sid="([^"]*)"/g));
    known.set(file, found);
    return found;
  };
}

/** What keeps a finished site from being published, each as a sentence; empty when it may go out. */
export function siteFaults(folder: string, base: string): string[] {
  if (!existsSync(folder)) return [`Không thấy trang đã dựng ở «${folder}».`];
  const files = new Set(filesBelow(folder));
  const site: Site = { folder, base, files, anchors: anchorsOf(folder) };
  const faults = essentialPages
    .filter((page) => !files.has(page) || statSync(join(folder, page)).size === 0)
    .map((page) => `Thiếu trang «${page}».`);
  for (const file of [...files].filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (html.includes('DỮ LIỆU MẪU'))
      faults.push(`Trang «${file}» mang dải «DỮ LIỆU MẪU»: đây là trang xem thử, không được đăng.`);
    if (!/<\/html>\s*$/.test(html)) faults.push(`Trang «${file}» bị cụt.`);
    for (const to of new Set(brokenIn(file, html, site)))
      faults.push(`Trang «${file}» dẫn tới «${to}» mà không có.`);
  }
  return faults;
}
