import type { Facets } from './format.ts';
import type { Shadow } from './shadow.ts';

/** What this site uses of the browser's side of Pagefind (`/pagefind/pagefind.js`). */
export interface Pagefind {
  init: () => Promise<void>;
  search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc'> },
  ) => Promise<{ results: readonly Result[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }) => Pagefind;
}

interface Result {
  id: string;
  score: number;
  data: () => Promise<Omit<Shadow, 'url'> & { raw_url: string }>;
}

/** Pages by number, each with how well Pagefind thinks it answers, from 0 to 1. */
export type Ranked = ReadonlyMap<number, number>;

/** The name of the key that sorts pages by their number. */
export const sortKey = 'so';

/** Ends the address of Pagefind's first file, so that a page can preload it; else Pagefind puts the time there. */
export const entryTag = 'vi';

/** The full text of the site: which pages hold the words, and what they are filtered by. */
export class FullText {
  readonly #pagefind: Pagefind;
  /** Pagefind knows pages by the names of their files, the core by their numbers. */
  readonly #pages: readonly Result[];
  readonly #numbers: ReadonlyMap<string, number>;

  private constructor(pagefind: Pagefind, pages: readonly Result[]) {
    this.#pagefind = pagefind;
    this.#pages = pages;
    this.#numbers = new Map(pages.map(({ id }, number) => [id, number]));
  }

  /** @param basePath address of Pagefind's folder */
  static async open({ createInstance }: PagefindModule, basePath: string): Promise<FullText> {
    // On a slow line a worker would be one more file to wait for.
    const pagefind = createInstance({ basePath, noWorker: true, metaCacheTag: entryTag });
    await pagefind.init();
    const { results } = await pagefind.search(null, { sort: { [sortKey]: 'asc' } });
    return new FullText(pagefind, results);
  }

  /** The pages that hold every word, or for more than one a longer word that begins so. */
  async pagesWith(keys: readonly string[]): Promise<Ranked> {
    const { results } = await this.#pagefind.search(
      keys.length === 1 ? `"${keys.join('')}"` : keys.join(' '),
    );
    const best = Math.max(...results.map(({ score }) => score));
    return new Map(results.map(({ id, score }) => [this.#numbers.get(id) ?? -1, score / best]));
  }

  /** What a page says, for browsers that cannot unpack its file by themselves. */
  async shadow(number: number): Promise<Shadow> {
    const page = this.#pages[number];
    if (page === undefined) throw new RangeError(String(number));
    const { raw_url: url, content, meta } = await page.data();
    return { url, content, meta };
  }

  /** Every value of every filter with the pages that have it. */
  async facets(): Promise<Facets> {
    const facets: Record<string, Record<string, ReadonlySet<number>>> = {};
    for (const [name, values] of Object.entries(await this.#pagefind.filters())) {
      const own: Record<string, ReadonlySet<number>> = (facets[name] = {});
      for (const value of Object.keys(values)) {
        const { results } = await this.#pagefind.search(null, { filters: { [name]: value } });
        own[value] = new Set(results.map(({ id }) => this.#numbers.get(id) ?? -1));
      }
    }
    return facets;
  }
}
