// What the libraries index: a document for every heading, as documentation sites do.
import { brotliCompressSync } from 'node:zlib';
import { foldVietnamese } from '#lib/vietnamese.ts';
import { plain } from '../plain.ts';
import type { Page } from '../pages.ts';

export interface Passage {
  /** Address with anchor. */
  id: string;
  page: string;
  heading: string;
  text: string;
}

/** The libraries know nothing of Vietnamese: pages and queries reach them in lower case without marks, đ as d. */
export const folded = (text: string): string => foldVietnamese(plain(text));

const passagesOf = (page: Page): Passage[] => {
  const starts = page.headings.filter(({ level, id }) => level === 1 || id !== undefined);
  return starts.map((heading, index) => ({
    id: heading.level === 1 ? page.address : `${page.address}#${heading.id ?? ''}`,
    page: folded(page.title),
    heading: folded(heading.text),
    text: folded(page.text.slice(heading.end, starts[index + 1]?.start)),
  }));
};

/** The passages of all pages, folded. */
export const passages = (pages: readonly Page[]): Passage[] => pages.flatMap(passagesOf);

/** Each page once, by its best passage. */
export const onePerPage = (ids: readonly string[]): string[] => {
  const best = new Map<string, string>();
  for (const id of ids) {
    const page = id.split('#')[0] ?? id;
    if (!best.has(page)) best.set(page, id);
  }
  return [...best.values()].slice(0, 10);
};

export const compressedSize = (text: string): number =>
  brotliCompressSync(Buffer.from(text)).length;
