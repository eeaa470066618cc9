// What pages and files of the finished site refer to, and where that leads.
import { posix } from 'node:path';
import {
  attribute,
  base,
  files,
  pages,
  readText,
  tagsNamed,
  type Page,
  type Tag,
} from './built-site.ts';

/** Only the path matters: the host of the finished site is not known to a folder. */
const anyHost = 'https://site.invalid';

export interface Reference {
  /** The page or file that refers. */
  from: string;
  /** As written there. */
  to: string;
}

const urlOf = ({ from, to }: Reference): URL => new URL(to, new URL(from, anyHost));

export const isInternal = (reference: Reference): boolean => urlOf(reference).origin === anyHost;

/** The file of the site that an address gives, exactly as a static host finds it; undefined when there is none. */
export const fileAt = (pathname: string): string | undefined => {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.includes(file) ? file : undefined;
};

export const target = (reference: Reference): { file: string | undefined; fragment: string } => {
  const { pathname, hash } = urlOf(reference);
  return { file: fileAt(pathname), fragment: decodeURIComponent(hash.slice(1)) };
};

/** Addresses a visitor may follow: links, image maps and forms. */
export const followed = (page: Page): Reference[] =>
  page.tags.flatMap((tag) => {
    const to = tag.attributes.get(tag.name === 'form' ? 'action' : 'href');
    return to !== undefined && ['a', 'area', 'form'].includes(tag.name)
      ? [{ from: page.address, to }]
      : [];
  });

const candidates = (srcset: string): string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');

const ownAttributes = ['src', 'poster', 'data', 'data-src', 'xlink:href'];

const loadedBy = (tag: Tag): string[] => [
  ...ownAttributes.map((name) => attribute(tag, name)),
  ...candidates(attribute(tag, 'srcset')),
  ...candidates(attribute(tag, 'imagesrcset')),
  ...(['link', 'use', 'image'].includes(tag.name) ? [attribute(tag, 'href')] : []),
];

/** Relations of `<link>` that only name an address and load nothing. */
const namesOnly = /\b(?:canonical|alternate|license|author|next|prev)\b/;

export const cssReferences = (css: string, from: string): Reference[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((to) => !to.startsWith('data:') && !to.startsWith('#'))
    .map((to) => ({ from, to }));

/** Everything a browser may fetch by itself for a page, whether at once or later. */
export const loaded = (page: Page): Reference[] => [
  ...page.tags
    .filter((tag) => !(tag.name === 'link' && namesOnly.test(attribute(tag, 'rel'))))
    .flatMap(loadedBy)
    .filter((to) => to !== '' && !to.startsWith('data:') && !to.startsWith('#'))
    .map((to) => ({ from: page.address, to })),
  ...tagsNamed(page, 'style').flatMap(({ text }) => cssReferences(text, page.address)),
];

/** What a stylesheet, script, drawing, feed or manifest of the site names in its turn. */
export const loadedByFile = (file: string): Reference[] => {
  const from = base + file;
  if (/\.(?:css|svg)$/.test(file)) return cssReferences(readText(file), from);
  if (/\.m?js$/.test(file)) {
    return [...readText(file).matchAll(/["'`](\.{0,2}\/[^"'`\s]+\.\w+)["'`]/g)].map(
      ([, to = '']) => ({
        from,
        to,
      }),
    );
  }
  if (file.endsWith('.xml')) {
    const sheet = /^<\?xml-stylesheet [^>]*href="([^"]+)"/m.exec(readText(file))?.[1];
    return sheet === undefined ? [] : [{ from, to: sheet }];
  }
  if (file.endsWith('.webmanifest')) {
    return [...readText(file).matchAll(/"src":\s*"([^"]+)"/g)].map(([, to = '']) => ({ from, to }));
  }
  return [];
};

/** The files reached from the home page by following links, with the number of clicks. */
export const clickDepths = (): Map<string, number> => {
  const depths = new Map([['index.html', 0]]);
  const queue = ['index.html'];
  for (const file of queue) {
    const page = pages.find((candidate) => candidate.file === file);
    if (page === undefined) continue;
    for (const reference of followed(page).filter(isInternal)) {
      const next = target(reference).file;
      if (next === undefined || depths.has(next)) continue;
      depths.set(next, (depths.get(file) ?? 0) + 1);
      queue.push(next);
    }
  }
  return depths;
};

export const extensionOf = (file: string): string => posix.extname(file);
