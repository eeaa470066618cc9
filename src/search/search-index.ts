import {
  saying,
  type Core,
  type Facets,
  type NeighbourList,
  type PageRecord,
  type Postings,
} from './format.ts';
import type { FullText, Ranked } from './full-text.ts';
import { Language } from './question-words.ts';
import { pageOf, type Shadow } from './shadow.ts';
import { Vocabulary } from './vocabulary.ts';
import { shortFormsFrom, type ShortForms } from './words.ts';

/** Where the index comes from. */
export interface Sources {
  /** Fetches one file of the core, named as under `tim-kiem/`. */
  part: (path: string) => Promise<unknown>;
  /** Fetches the text of a page by the name Pagefind gave it. */
  text?: (name: string) => Promise<Shadow>;
  /** Opens Pagefind, whose engine is ten times as heavy as what most questions need. */
  fullText?: () => Promise<FullText>;
}

/** Where a word stands by itself. */
export interface WordPlaces {
  /** On how many pages. */
  count: number;
  /** Pages that have it: all of them, or those that have it in a heading or title. */
  listed: Postings;
  /** Whether all are listed. */
  isListed: boolean;
}

/** The number of the last entry that is not after `wanted`. */
const lastUpTo = <Item>(list: readonly Item[], wanted: Item): number =>
  Math.max(0, list.map((item) => item <= wanted).lastIndexOf(true));

/** Names of the files of the index; the builder and the reader agree on them here. */
export const partNames = {
  core: 'loi.json',
  neighbours: (version: string, number: number) => `${version}/ke-${String(number)}.json`,
  names: (version: string, number: number) => `${version}/ten-${String(number)}.json`,
  texts: (version: string, number: number) => `${version}/chu-${String(number)}.json`,
};

/** Names of texts in one list: they do not compress, and weigh some four bytes each. */
export const textsInList = 500;

/** Lists read for one half-typed word. */
const mostLists = 3;

const noPostings: Postings = [];

/**
 * The index as a browser sees it. The core, fetched part by part, reads questions, knows names and where words stand
 * together; the pages' own texts say the rest. Pagefind is asked where words stand apart. What cannot be had is done
 * without: names answer last.
 */
export class SearchIndex {
  /** As officers wrote them, for texts and for questions. */
  readonly shortForms: ShortForms;
  /** The same with slips that only people who search make. */
  readonly typedShortForms: ShortForms;
  /** The same with other words that people use for what the site says. */
  readonly sayings: ShortForms;
  readonly language: Language;
  readonly core: Core;
  readonly #sources: Sources;
  readonly #parts = new Map<string, Promise<unknown>>();
  #vocabulary: Vocabulary | undefined;
  #fullText: Promise<FullText | undefined> | undefined;

  private constructor(core: Core, sources: Sources) {
    this.core = core;
    this.#sources = sources;
    const entries = core.shortForms.map(([short, full, way]) => ({ short, full, way }));
    this.shortForms = shortFormsFrom(entries.filter(({ way }) => way === undefined));
    this.typedShortForms = shortFormsFrom(entries.filter(({ way }) => way !== saying));
    this.sayings = shortFormsFrom(entries);
    this.language = new Language(core.grammar, core.asking);
  }

  /** Sorted when the first question comes: until then the page had better be free for the reader. */
  get vocabulary(): Vocabulary {
    return (this.#vocabulary ??= new Vocabulary(this.core.words));
  }

  /** With `part` alone, only names answer. */
  static async open(sources: Sources): Promise<SearchIndex> {
    return new SearchIndex((await sources.part(partNames.core)) as Core, sources);
  }

  /** What fails on a bad line is tried again with the next question. */
  #openFullText(): Promise<FullText | undefined> {
    this.#fullText ??= this.#sources.fullText?.().catch(() => (this.#fullText = undefined));
    return this.#fullText ?? Promise.resolve(undefined);
  }

  /** Where a word stands by itself. */
  async word(key: string): Promise<WordPlaces> {
    const entry = await this.postings(key);
    const [first = 0, ...named] = entry;
    return first < 0
      ? { count: -first, listed: named, isListed: false }
      : { count: entry.length, listed: entry, isListed: true };
  }

  /** Has what most answers are read from sent for, while the words of the question are looked up. */
  expect(): void {
    if (this.#sources.text) void this.#texts(0);
  }

  /** The pages whose text holds every word; none that are known while the full text is not. */
  async pagesWith(keys: readonly string[]): Promise<Ranked> {
    return (await (await this.#openFullText())?.pagesWith(keys)) ?? new Map<number, number>();
  }

  /** Where two neighbours stand; of one word, its entry as `NeighbourList` has it. */
  async postings(...keys: readonly [string, string?]): Promise<Postings> {
    const entry = keys.join(' ');
    const found = (await this.#list(entry))[entry];
    return Array.isArray(found) ? found : noPostings; // «constructor» is something else to every object
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
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([entry]) => entry.slice(key.length + 1));
  }

  async #list(entry: string): Promise<NeighbourList> {
    return this.#listAt(lastUpTo(this.core.neighbourLists, entry));
  }

  async #listAt(number: number): Promise<NeighbourList> {
    return (await this.#part(partNames.neighbours(this.core.version, number))) as NeighbourList;
  }

  async page(number: number): Promise<PageRecord> {
    const shadow = await this.#shadow(number).catch(() => undefined);
    return shadow === undefined ? this.#names(number) : pageOf(shadow, this.kindOf(number));
  }

  async #shadow(number: number): Promise<Shadow | undefined> {
    const { text } = this.#sources;
    if (text === undefined) return (await this.#openFullText())?.shadow(number);
    const list = await this.#texts(Math.floor(number / textsInList));
    const name = (list as readonly string[])[number % textsInList];
    return name === undefined ? undefined : this.#kept(name, () => text(name));
  }

  #texts(list: number): Promise<unknown> {
    return this.#part(partNames.texts(this.core.version, list));
  }

  async #names(number: number): Promise<PageRecord> {
    const list = lastUpTo(this.core.nameLists, number);
    const pages = await this.#part(partNames.names(this.core.version, list));
    const page = (pages as PageRecord[])[number - (this.core.nameLists[list] ?? 0)];
    if (page === undefined) throw new RangeError(String(number));
    return page;
  }

  async facets(): Promise<Facets> {
    return (await (await this.#openFullText())?.facets()) ?? {};
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
    return this.#kept(path, () => this.#sources.part(path));
  }

  #kept<Part>(name: string, fetchIt: () => Promise<Part>): Promise<Part> {
    const part = (this.#parts.get(name) as Promise<Part> | undefined) ?? fetchIt();
    this.#parts.set(name, part);
    // What failed on a bad line may be asked for again.
    part.catch(() => this.#parts.delete(name));
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
