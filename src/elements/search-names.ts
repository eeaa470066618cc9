import { searchKey } from '#search/tone-placement.ts';
import type { Answer } from '#search/rerank.ts';

const keysIn = (text: string): string[] => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(searchKey);

/** Whether the words stand in the name in order, the last one perhaps only begun. */
function fits(name: readonly string[], words: readonly string[]): boolean {
  const last = words.length - 1;
  return name.some((_, from) =>
    words.every((word, at) => {
      const found = name[from + at] ?? '';
      return at === last ? found.startsWith(word) : found === word;
    }),
  );
}

const mostNames = 5;

/**
 * Answers from names that stand on the page already, in its directory: what a reader on a slow line gets
 * before the first part of the index has come. The shortest name fits best.
 */
export function namesFor(query: string, directory: Element | null): Answer[] {
  const words = keysIn(query.normalize('NFC'));
  if (words.length === 0 || directory === null) return [];
  const links = [...directory.querySelectorAll<HTMLAnchorElement>('a')];
  return links
    .map((link) => ({ link, name: keysIn(link.textContent) }))
    .filter(({ name }) => fits(name, words))
    .toSorted((a, b) => a.name.length - b.name.length)
    .slice(0, mostNames)
    .map(({ link }) => ({
      url: link.pathname + link.hash,
      title: [{ text: link.textContent.trim(), marked: false }],
      heading: '',
      kind: '',
      excerpt: [],
      score: 0,
    }));
}
