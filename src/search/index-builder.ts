import {
  mostListed,
  place,
  type Core,
  type NeighbourList,
  type PageRecord,
  type ShortFormEntry,
} from './format.ts';
import { addressWords, pageKinds } from './kinds.ts';
import { WordPlaces } from './word-places.ts';
import { shortFormsFrom, type ShortForms } from './words.ts';

/** A page for the index, with what it can be filtered by. */
export interface IndexedPage extends PageRecord {
  facets: Readonly<Record<string, readonly string[]>>;
}

export interface IndexParts {
  /** For each page, the keys it is to be found by that it does not write out. */
  unwritten: readonly (readonly string[])[];
  words: string;
  kinds: Core['kinds'];
  neighbourLists: { first: string; list: NeighbourList }[];
  nameLists: { first: number; pages: PageRecord[] }[];
}

/** Characters of JSON in one part: a few kB on the wire, so that a question costs little on a slow line. */
const partSize = { neighbours: 8_000, names: 12_000 };

const rank = ({ kind }: PageRecord): number => pageKinds.findIndex(({ id }) => id === kind);

/** The order in which pages are numbered: likelier answers first, so that equals stay in a good order. */
export const inOrder = (pages: readonly IndexedPage[]): IndexedPage[] =>
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

/** Page numbers and places as `Postings`: distances instead of numbers compress to next to nothing. */
const asDistances = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (((values[index - 1] ?? 0) >> 2) << 2));

const frequencyDigit = (count: number): number =>
  Math.min(9, Math.floor(Math.log(count) / Math.log(3)));

/** What is known of a page before its text has come: its title and the headings that can be linked to. */
const namesOf = ({ url, title, alsoCalled, kind, sections }: IndexedPage): PageRecord => ({
  url,
  title,
  ...(alsoCalled === undefined ? {} : { alsoCalled }),
  kind,
  sections: sections
    .filter(({ id, heading }, at) => at === 0 || (id !== '' && heading !== ''))
    .map(({ id, heading }) => ({ id, heading, text: '' })),
});

/** The list entry of a word by itself. */
const wordEntry = (values: readonly number[]): number[] =>
  values.length > mostListed
    ? [-values.length, ...asDistances(values.filter((value) => (value & 3) >= place.heading))]
    : asDistances(values);

/** The short forms that are met in texts. */
export const writtenShortForms = (entries: readonly ShortFormEntry[]): ShortForms =>
  shortFormsFrom(
    entries.filter(([, , way]) => way === undefined).map(([short, full]) => ({ short, full })),
  );

/**
 * Makes the parts of the core.
 * @param pages in the order of their numbers
 */
export function buildIndex(pages: readonly IndexedPage[], shortForms: ShortForms): IndexParts {
  const places = new WordPlaces(shortForms);
  const unwritten = pages.map((page, number) => {
    places.beginPage(number);
    places.addUnwritten(addressWords(page.url), place.title);
    places.addWritten(page.title, place.title);
    if (page.alsoCalled !== undefined) places.addWritten(page.alsoCalled, place.title);
    for (const { heading, text } of page.sections) {
      places.addWritten(heading, place.heading);
      places.addWritten(text, place.once);
    }
    return places.unwrittenKeys();
  });

  const rows = byName(places.entries()).map(
    ([entry, values]) =>
      [entry, entry.includes(' ') ? asDistances(values) : wordEntry(values)] as const,
  );
  const names = pages.map((page, number) => ({ number, page: namesOf(page) }));
  return {
    unwritten,
    words: byName(places.spellings())
      .map(([form, count]) => form + String(frequencyDigit(count)))
      .join(' '),
    neighbourLists: [...runs(rows, (row) => JSON.stringify(row).length, partSize.neighbours)].map(
      (run) => ({
        first: run[0]?.[0] ?? '',
        list: Object.fromEntries(run),
      }),
    ),
    nameLists: [...runs(names, ({ page }) => JSON.stringify(page).length, partSize.names)].map(
      (run) => ({ first: run[0]?.number ?? 0, pages: run.map(({ page }) => page) }),
    ),
    kinds: pageKinds
      .map(({ id }) => [id, pages.findLastIndex(({ kind }) => kind === id) + 1] as const)
      .filter(([, end]) => end > 0),
  };
}
