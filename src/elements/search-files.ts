import { SearchIndex } from '#search/search-index.ts';
import { base } from '#site.ts';

async function fetchPart(path: string): Promise<unknown> {
  const response = await fetch(`${base}tim-kiem/${path}`);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

let opening: Promise<SearchIndex> | undefined;

/** The index of this site, opened once; on failure the next call tries again. */
export function openIndex(): Promise<SearchIndex> {
  opening ??= SearchIndex.open(fetchPart);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
