import { foldVietnamese } from '#lib/vietnamese.ts';
import type { Page } from './pages.ts';
import { plain } from './plain.ts';
import type { Query, Target } from './query.ts';

/** Whether a site has what an answer names. */
export function exists(target: Target, pages: readonly Page[]): boolean {
  switch (target.kind) {
    case 'words':
      return pages.some(({ plainText }) => plainText.includes(plain(target.words)));
    case 'title':
      return pages.some(({ title }) => title === plain(target.title));
    case 'address': {
      const page = pages.find(({ address }) => address === target.page);
      return page !== undefined && (target.anchor === undefined || page.anchors.has(target.anchor));
    }
  }
}

const foldedTexts = new WeakMap<Page, string>();

const foldedText = (page: Page): string => {
  const text = foldedTexts.get(page) ?? foldVietnamese(page.plainText);
  foldedTexts.set(page, text);
  return text;
};

/** Whether the very words of a query stand on some page, marks aside. */
export const stands = ({ text }: Query, pages: readonly Page[]): boolean => {
  const words = foldVietnamese(plain(text.replaceAll('"', '')));
  return pages.some((page) => foldedText(page).includes(words));
};

const isOwn = (query: Query, index: number, queries: readonly Query[]): boolean =>
  queries.findIndex(({ text }) => text === query.text) === index;

/** The queries that mean on this site what they mean on the one they were written for, each once. */
export const queriesFor = (pages: readonly Page[], queries: readonly Query[]): Query[] =>
  queries
    .filter(isOwn)
    .filter((query) =>
      query.targets.length === 0
        ? !stands(query, pages)
        : query.targets.every((target) => exists(target, pages)),
    );
