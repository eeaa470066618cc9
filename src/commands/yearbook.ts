// `npm run yearbook [-- folder]`: binds the finished site into one file that opens from a disk without a network.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { anchorOfPath, leafOf, type Book } from '#documents/yearbook/leaf.ts';
import { yearbook, type Part } from '#documents/yearbook/yearbook.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { site } from '#site.ts';
import { callerFolder, outDir, requireNode24, root, shortPath } from './project.ts';

requireNode24();

if (!existsSync(join(outDir, 'index.html'))) {
  console.error('Chưa có trang đã dựng để đóng thành kỷ yếu. Hãy chạy npm run build trước.');
  process.exit(1);
}

const parts: readonly { anchor: string; title: string; pattern: RegExp }[] = [
  { anchor: 'ke-hoach', title: 'Kế hoạch', pattern: /^ke-hoach\/$/ },
  { anchor: 'guong', title: 'Gương điển hình', pattern: /^guong-dien-hinh\/\d{4,}-[^/]+\/$/ },
  {
    anchor: 'cong-trinh',
    title: 'Công trình, phần việc',
    pattern: /^cong-trinh-su-kien\/cong-trinh\/[^/]+\/$/,
  },
  { anchor: 'su-kien', title: 'Sự kiện', pattern: /^cong-trinh-su-kien\/su-kien\/[^/]+\/$/ },
  { anchor: 'tin', title: 'Tin tức', pattern: /^tin-tuc\/\d{4}\/[^/]+\/$/ },
];

/** A page that only sends on, or that was withdrawn, is no leaf of a book. */
const isRead = (html: string): boolean =>
  !html.includes('http-equiv="refresh"') && !html.includes('class="withdrawn-notice"');

const pages = new Map(
  readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('/index.html'))
    .toSorted()
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => parts.some(({ pattern }) => pattern.test(path)))
    .map((path) => [path, readFileSync(join(outDir, path, 'index.html'), 'utf8')] as const)
    .filter(([, html]) => isRead(html)),
);

const home = readFileSync(join(outDir, 'index.html'), 'utf8');
const { site: host, base } = siteAddress(process.env);

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const book: Book = {
  anchorOf: (path) => (pages.has(path) ? anchorOfPath(path) : undefined),
  whole: (path) => new URL(base + path, host).href,
  picture: (path) =>
    `data:${mediaTypes[extname(path)] ?? 'image/jpeg'};base64,${readFileSync(join(outDir, path)).toString('base64')}`,
};

const bound: Part[] = parts.map(({ anchor, title, pattern }) => ({
  anchor,
  title,
  leaves: [...pages]
    .filter(([path]) => pattern.test(path))
    .map(([path, html]) => leafOf(html, path, base, book)),
}));

const bundle = await rolldown({ input: join(root, 'src/elements/yearbook-search.ts') });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const text = yearbook(
  {
    title: `Kỷ yếu ${site.shortName}`,
    subtitle: `${site.campaignName} · 19/4/1963 – 19/4/2023`,
    isSample: home.includes('DỮ LIỆU MẪU'),
  },
  bound,
  {
    style: readFileSync(join(root, 'src/documents/yearbook/yearbook.css'), 'utf8'),
    script: output[0].code,
  },
);

const [named] = process.argv.slice(2);
const folder = named === undefined ? join(root, 'dist-ky-yeu') : resolve(callerFolder, named);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'ky-yeu.html'), text);
const count = String(pages.size);
const weight = (Buffer.byteLength(text) / 1e6).toFixed(1).replace('.', ',');
console.log(
  `Đã đóng ${count} trang thành ${shortPath(join(folder, 'ky-yeu.html'))} (${weight} MB).`,
);
