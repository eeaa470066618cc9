import type { Core, Facets, NeighbourList, PageRecord, Postings } from './format.ts';
import type { FullText, Ranked } from './full-text.ts';
import { Vocabulary } from './vocabulary.ts';
import { shortFormsFrom, type ShortForms } from './words.ts';

/** Fetches one file of the index, named as under `tim-kiem/`. */
export type Fetch = (path: string) => Promise<unknown>;

/** The number of the last entry that is not after `wanted`. */
const lastUpTo = <Item>(list: readonly Item[], wanted: Item): number =>
  Math.max(
    0,
    list.findLastIndex((item) => item <= wanted),
  );

/** Names of the files of the index; the builder and the reader agree on them here. */
export const partNames = {
  core: 'loi.json',
  neighbours: (version: string, number: number) => `${version}/ke-${String(number)}.json`,
  names: (version: string, number: number) => `${version}/ten-${String(number)}.json`,
};

/** Lists read for one half-typed word. */
const mostLists = 3;

const noPostings: Postings = [];

/**
 * The index as a browser sees it. The core, fetched part by part, reads questions and knows names; the full text
 * finds pages and says what they hold. Where that cannot be had, names still answer.
 */
export class SearchIndex {
  readonly vocabulary: Vocabulary;
  /** As officers wrote them, for texts and for questions. */
  readonly shortForms: ShortForms;
  /** The same with slips that only people who search make. */
  readonly typedShortForms: ShortForms;
  readonly core: Core;
  readonly #fetch: Fetch;
  readonly #fullText: Promise<FullText | undefined>;
  readonly #parts = new Map<string, Promise<unknown>>();

  private constructor(core: Core, fetch: Fetch, fullText: Promise<FullText | undefined>) {
    this.core = core;
    this.#fetch = fetch;
    this.#fullText = fullText;
    this.vocabulary = new Vocabulary(core.words);
    const entries = core.shortForms.map(([short, full, slip]) => ({ short, full, slip }));
    this.shortForms = shortFormsFrom(entries.filter(({ slip }) => slip === undefined));
    this.typedShortForms = shortFormsFrom(entries);
  }

  /** @param fullText undefined where only names are to answer */
  static async open(fetch: Fetch, fullText: Promise<FullText | undefined>): Promise<SearchIndex> {
    return new SearchIndex((await fetch(partNames.core)) as Core, fetch, fullText);
  }

  /** On how many pages a word stands, and in the headings and titles of which. */
  async word(key: string): Promise<{ count: number; named: Postings }> {
    const [count = 0, ...named] = await this.postings(key);
    return { count, named };
  }

  /** Has the full text get ready for words that are likely to be asked, while other parts travel. */
  expect(keys: readonly string[]): void {
    const known = keys.filter((key) => this.vocabulary.has(key));
    this.#fullText.then((text) => text?.expect(known)).catch(() => undefined);
  }

  /** The pages whose text holds every word; none that are known while the full text is not. */
  async pagesWith(keys: readonly string[]): Promise<Ranked> {
    return (await (await this.#fullText)?.pagesWith(keys)) ?? new Map<number, number>();
  }

  /** Where two neighbours stand; of one word, its entry as `NeighbourList` has it. */
  async postings(...keys: readonly [string, string?]): Promise<Postings> {
    const entry = keys.join(' ');
    return (await this.#list(entry))[entry] ?? noPostings;
  }

  /** Keys that stand right of `key` somewhere and begin with `start`, the commonest first. */
  async continuations(key: string, start: string): Promise<string[]> {
    const beginning = `${key} ${start}`;
    const lists = this.core.neighbourLists;
    const first = lastUpTo(lists, beginning);
    const numbers = [first, ...lists.keys()].filter(
      (number, at) => at === 0 || lists[number]?.startsWith(beginning) === true,
    );
    const parts = await Promise.all(
      numbers.slice(0, mostLists).map((number) => this.#listAt(number)),
    );
    return parts
      .flatMap((part) => Object.entries(part))
      .filter(([entry]) => entry.startsWith(beginning))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([entry]) => entry.slice(key.length + 1));
  }

  async #list(entry: string): Promise<NeighbourList> {
    return this.#listAt(lastUpTo(this.core.neighbourLists, entry));
  }

  async #listAt(number: number): Promise<NeighbourList> {
    return (await this.#part(partNames.neighbours(this.core.version, number))) as NeighbourList;
  }

  async page(number: number): Promise<PageRecord> {
    const fullText = await this.#fullText;
    return (await fullText?.page(number, this.kindOf(number))) ?? this.#names(number);
  }

  async #names(number: number): Promise<PageRecord> {
    const list = lastUpTo(this.core.nameLists, number);
    const pages = await this.#part(partNames.names(this.core.version, list));
    const page = (pages as PageRecord[])[number - (this.core.nameLists[list] ?? 0)];
    if (page === undefined) throw new RangeError(String(number));
    return page;
  }

  async facets(): Promise<Facets> {
    return (await (await this.#fullText)?.facets()) ?? {};
  }

  kindOf(number: number): string {
    return this.core.kinds.find(([, end]) => number < end)?.[0] ?? '';
  }

  /** The number of the first page of a kind. */
  firstOfKind(kind: string): number | undefined {
    const at = this.core.kinds.findIndex(([name]) => name === kind);
    return at < 0 ? undefined : (this.core.kinds[at - 1]?.[1] ?? 0);
  }

  #part(path: string): Promise<unknown> {
    const part = this.#parts.get(path) ?? this.#fetch(path);
    this.#parts.set(path, part);
    // What failed on a bad line may be asked for again.
    part.catch(() => this.#parts.delete(path));
    return part;
  }
}

/** Pages in a list of postings, each with the best place it holds. */
export function* pagesIn(postings: Postings): Generator<[page: number, place: number]> {
  let page = 0;
  for (const value of postings) {
    page += value >> 2;
    yield [page, value & 3];
  }
}
