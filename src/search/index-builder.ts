import {
  place,
  type Core,
  type Facets,
  type NeighbourList,
  type PageRecord,
  type Place,
  type ShortFormEntry,
} from './format.ts';
import { addressWords, pageKinds } from './kinds.ts';
import { shortFormsFrom, wordsOfText, type ShortForms } from './words.ts';

/** A page for the index, with what it can be filtered by. */
export interface IndexedPage extends PageRecord {
  facets: Readonly<Record<string, readonly string[]>>;
}

export interface IndexParts {
  words: string;
  kinds: Core['kinds'];
  neighbourLists: { first: string; list: NeighbourList }[];
  bundles: { first: number; pages: PageRecord[] }[];
  facets: Facets;
}

/** Characters of JSON in one part: a few kB on the wire, so that a question costs little on a slow line. */
const partSize = { neighbours: 20_000, bundle: 12_000 };

class PageWords {
  readonly places = new Map<string, { count: number; place: Place }>();

  add(text: string, at: Place, shortForms: ShortForms, spellings: Map<string, number>): void {
    for (const line of text.split('\n')) {
      const words = wordsOfText(line, shortForms);
      for (const [index, { key, form }] of words.entries()) {
        if (!/^\d/.test(form)) spellings.set(form, (spellings.get(form) ?? 0) + 1);
        this.#count(key, at);
        const next = words[index + 1];
        if (next) this.#count(`${key} ${next.key}`, at);
      }
    }
  }

  #count(entry: string, at: Place): void {
    const known = this.places.get(entry);
    if (known === undefined) this.places.set(entry, { count: 1, place: at });
    else {
      known.count += 1;
      if (at > known.place) known.place = at;
      if (known.place === place.once && known.count > 2) known.place = place.often;
    }
  }
}

const rank = ({ kind }: PageRecord): number => pageKinds.findIndex(({ id }) => id === kind);

/** The order in which pages are numbered: likelier answers first, so that equals stay in a good order. */
const inOrder = (pages: readonly IndexedPage[]): IndexedPage[] =>
  pages.toSorted((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));

const byName = <Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Cuts a list into runs of about `size`, in order. */
function* runs<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  size: number,
): Generator<Item[]> {
  let run: Item[] = [];
  let total = 0;
  for (const item of items) {
    const next = sizeOf(item);
    if (run.length > 0 && total + next > size) {
      yield run;
      run = [];
      total = 0;
    }
    run.push(item);
    total += next;
  }
  if (run.length > 0) yield run;
}

const addPosting = (entries: Map<string, number[]>, entry: string, value: number): void => {
  const postings = entries.get(entry);
  if (postings === undefined) entries.set(entry, [value]);
  else postings.push(value);
};

/** Page numbers and places as `Postings`: distances instead of numbers compress to next to nothing. */
const asDistances = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (((values[index - 1] ?? 0) >> 2) << 2));

const frequencyDigit = (count: number): number =>
  Math.min(9, Math.floor(Math.log(count) / Math.log(3)));

const facetsOf = (pages: readonly IndexedPage[]): Facets => {
  const all: Record<string, Record<string, number[]>> = {};
  for (const [number, { facets }] of pages.entries()) {
    for (const [name, values] of Object.entries(facets)) {
      for (const value of new Set(values)) ((all[name] ??= {})[value] ??= []).push(number);
    }
  }
  for (const values of Object.values(all)) {
    for (const [value, numbers] of Object.entries(values)) {
      values[value] = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
    }
  }
  return all;
};

const recordOf = ({ url, title, kind, picture, sections }: IndexedPage): PageRecord => ({
  url,
  title,
  kind,
  ...(picture === undefined ? {} : { picture }),
  sections,
});

/** Makes the parts of the index, the same for the same pages in any order. */
export function buildIndex(
  given: readonly IndexedPage[],
  abbreviations: readonly ShortFormEntry[],
): IndexParts {
  const pages = inOrder(given);
  const shortForms = shortFormsFrom(
    abbreviations
      .filter(([, , slip]) => slip === undefined)
      .map(([short, full]) => ({ short, full })),
  );
  const entries = new Map<string, number[]>();
  const spellings = new Map<string, number>();
  for (const [number, page] of pages.entries()) {
    const words = new PageWords();
    words.add(addressWords(page.url), place.title, shortForms, new Map());
    words.add(page.title, place.title, shortForms, spellings);
    for (const { heading, text } of page.sections) {
      words.add(heading, place.heading, shortForms, spellings);
      words.add(text, place.once, shortForms, spellings);
    }
    for (const [entry, { place: at }] of words.places) addPosting(entries, entry, number * 4 + at);
  }

  const rows = byName(entries).map(([entry, values]) => [entry, asDistances(values)] as const);
  const records = pages.map((page, number) => ({ number, record: recordOf(page) }));
  return {
    words: byName(spellings)
      .map(([form, count]) => form + String(frequencyDigit(count)))
      .join(' '),
    neighbourLists: [...runs(rows, (row) => JSON.stringify(row).length, partSize.neighbours)].map(
      (run) => ({
        first: run[0]?.[0] ?? '',
        list: Object.fromEntries(run),
      }),
    ),
    bundles: [...runs(records, ({ record }) => JSON.stringify(record).length, partSize.bundle)].map(
      (run) => ({
        first: run[0]?.number ?? 0,
        pages: run.map(({ record }) => record),
      }),
    ),
    kinds: pageKinds
      .map(({ id }) => [id, pages.findLastIndex(({ kind }) => kind === id) + 1] as const)
      .filter(([, end]) => end > 0),
    facets: facetsOf(pages),
  };
}
