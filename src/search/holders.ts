import type { Ranked } from './full-text.ts';
import { pagesIn, type SearchIndex, type WordPlaces } from './search-index.ts';

/** A word of a question with where it stands. */
interface Placed extends WordPlaces {
  key: string;
}

/** Of so few pages every text is read: which of them hold a common word too, it says itself. */
const few = 10;

/** The pages on which all the words stand, each with how prominent they are there, from 0 to 1. */
function common(words: readonly WordPlaces[]): Ranked {
  const placesOf = words.map(({ listed }) => new Map(pagesIn(listed)));
  const pages = [...(placesOf[0]?.keys() ?? [])].filter((page) =>
    placesOf.every((places) => places.has(page)),
  );
  const prominence = (page: number): number =>
    placesOf.reduce((sum, places) => sum + (places.get(page) ?? 0), 0);
  return new Map(pages.map((page) => [page, prominence(page) / (3 * words.length)]));
}

/** The pages that hold every word, together or apart. Only common words need be looked up in the full text. */
export async function pagesHolding(
  words: readonly Placed[],
  index: Pick<SearchIndex, 'pagesWith'>,
): Promise<Ranked> {
  const listed = words.filter(({ isListed }) => isListed);
  const pages = common(listed);
  if (words.some(({ count }) => count === 0)) return new Map();
  if (listed.length === words.length || (listed.length > 0 && pages.size <= few)) return pages;
  return index.pagesWith(words.map(({ key }) => key));
}
