import type { Ranked } from './full-text.ts';
import { pagesIn, type SearchIndex, type WordPlaces } from './search-index.ts';

/** A word of a question with where it stands. */
interface Placed extends WordPlaces {
  key: string;
}

/** Of so few pages every text is read: which of them hold a common word too, it says itself. */
const few = 10;

/** The pages on which all the words stand, each with how prominent they are there, from 0 to 1. */
function common([first, ...others]: readonly WordPlaces[]): Ranked {
  let pages = new Map(pagesIn(first?.listed ?? []));
  for (const { listed } of others) {
    const next = new Map(pagesIn(listed));
    pages = new Map(
      [...pages].flatMap(([page, sum]) => {
        const place = next.get(page);
        return place === undefined ? [] : [[page, sum + place]];
      }),
    );
  }
  const best = 3 * (others.length + 1);
  return new Map([...pages].map(([page, sum]) => [page, sum / best]));
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
