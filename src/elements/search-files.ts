import { FullText, type PagefindModule } from '#search/full-text.ts';
import { SearchIndex } from '#search/search-index.ts';
import { base } from '#site.ts';

async function fetchPart(path: string): Promise<unknown> {
  const response = await fetch(`${base}tim-kiem/${path}`);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

async function openFullText(): Promise<FullText> {
  const folder = `${base}pagefind/`;
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return FullText.open(module, folder);
}

/** The names of this site alone, for a page that may not run Pagefind's engine. */
export const openNames = (): Promise<SearchIndex> =>
  SearchIndex.open(fetchPart, Promise.resolve(undefined));

let opening: Promise<SearchIndex> | undefined;

/** The index of this site, opened once; when a part of it fails, the next call tries again. */
export function openIndex(): Promise<SearchIndex> {
  const failed = (): undefined => (opening = undefined);
  opening ??= SearchIndex.open(fetchPart, openFullText().catch(failed));
  opening.catch(failed);
  return opening;
}
