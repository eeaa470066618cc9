import {
  place,
  type Core,
  type NeighbourList,
  type PageRecord,
  type Place,
  type ShortFormEntry,
} from './format.ts';
import { addressWords, pageKinds } from './kinds.ts';
import { searchKey } from './tone-placement.ts';
import { shortFormsFrom, wordsOfText, type ShortForms } from './words.ts';

/** A page for the index, with what it can be filtered by. */
export interface IndexedPage extends PageRecord {
  facets: Readonly<Record<string, readonly string[]>>;
}

export interface IndexParts {
  words: string;
  kinds: Core['kinds'];
  neighbourLists: { first: string; list: NeighbourList }[];
  nameLists: { first: number; pages: PageRecord[] }[];
}

/** Characters of JSON in one part: a few kB on the wire, so that a question costs little on a slow line. */
const partSize = { neighbours: 8_000, names: 12_000 };

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

/** What is known of a page before its text has come: its title and the headings that can be linked to. */
const namesOf = ({ url, title, kind, sections }: IndexedPage): PageRecord => ({
  url,
  title,
  kind,
  sections: sections
    .filter(({ id, heading }, at) => at === 0 || (id !== '' && heading !== ''))
    .map(({ id, heading }) => ({ id, heading, text: '' })),
});

const textsOf = ({ url, title, sections }: IndexedPage): string[] => [
  addressWords(url),
  title,
  ...sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
];

/** What Pagefind surely takes for one word; from `19/4/2023` or `importData` it makes what it likes. */
const wholeWord = /^(?:\d+|\p{L}\p{Ll}*|\p{Lu}+)$/u;

const outerSigns = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Keys of a page that it does not write out: what its short forms, dates, numbers and address mean. */
export function unwrittenKeys(page: IndexedPage, shortForms: ShortForms): string[] {
  const texts = textsOf(page);
  const keys = new Set(
    texts.flatMap((text) => wordsOfText(text, shortForms)).map(({ key }) => key),
  );
  for (const text of texts.slice(1)) {
    for (const written of text.split(' ')) {
      const word = written.replace(outerSigns, '');
      if (wholeWord.test(word)) keys.delete(searchKey(word));
    }
  }
  return [...keys].toSorted();
}

/** The list entry of a word by itself: on how many pages it stands, then those that name it in a heading. */
const wordEntry = (values: readonly number[]): number[] => [
  values.length,
  ...asDistances(values.filter((value) => (value & 3) >= place.heading)),
];

/** The short forms that are met in texts. */
export const writtenShortForms = (entries: readonly ShortFormEntry[]): ShortForms =>
  shortFormsFrom(
    entries.filter(([, , slip]) => slip === undefined).map(([short, full]) => ({ short, full })),
  );

/**
 * Makes the parts of the core.
 * @param pages in the order of their numbers
 */
export function buildIndex(pages: readonly IndexedPage[], shortForms: ShortForms): IndexParts {
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

  const rows = byName(entries).map(
    ([entry, values]) =>
      [entry, entry.includes(' ') ? asDistances(values) : wordEntry(values)] as const,
  );
  const names = pages.map((page, number) => ({ number, page: namesOf(page) }));
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
    nameLists: [...runs(names, ({ page }) => JSON.stringify(page).length, partSize.names)].map(
      (run) => ({ first: run[0]?.number ?? 0, pages: run.map(({ page }) => page) }),
    ),
    kinds: pageKinds
      .map(({ id }) => [id, pages.findLastIndex(({ kind }) => kind === id) + 1] as const)
      .filter(([, end]) => end > 0),
  };
}
