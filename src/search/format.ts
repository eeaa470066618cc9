/** What the index consists of, as it travels: `loi.json` first, then the parts a question needs. */

/** The part every search begins with. */
export interface Core {
  /** Folder of the other parts: it changes with their contents. */
  version: string;
  pages: number;
  /** Every spelling in use with a digit for how common it is: `đoàn6 kết6`. Numbers are left out. */
  words: string;
  /** The first entry of each list of neighbours, in order. */
  neighbourLists: readonly string[];
  /** Kinds of pages in the order of their numbers, each with the number after its last page. */
  kinds: readonly (readonly [kind: string, end: number])[];
  /** The number of the first page in each list of names, in order. */
  nameLists: readonly number[];
  /** Pagefind's names of the texts of the first pages; the others' come in lists. */
  texts: string;
  /** Short form, what it means, and whether only people who search write it so: by a slip, or as they say it. */
  shortForms: readonly ShortFormEntry[];
  /** Words of grammar, a space between. */
  grammar: string;
  /** What only asks, a bar between. */
  asking: string;
}

export type ShortFormEntry = readonly [
  short: string,
  full: string,
  way?: typeof slip | typeof saying,
];

/** A slip is always read as what is meant; a saying may itself stand on the site. */
export const slip = 1;
export const saying = 2;

/** Where one or two neighbouring words stand: for each page its distance from the page before, times four, plus the `Place`. */
export type Postings = readonly number[];

/** The best place on a page where words stand together. */
export const place = { once: 0, often: 1, heading: 2, title: 3 } as const;
export type Place = (typeof place)[keyof typeof place];

/**
 * By two keys of neighbours with a space between, or by one key, in order of the alphabet. Of a word on more than
 * `mostListed` pages only those are listed that have it in a heading or title, after the number of all as a negative
 * one; the others the full text knows.
 */
export type NeighbourList = Readonly<Record<string, Postings>>;

export const mostListed = 2500;

/** A page as it is shown among results, with all its text; without it while only names are known. */
export interface PageRecord {
  url: string;
  title: string;
  /** Another name people look for it by. */
  alsoCalled?: string;
  kind: string;
  picture?: string;
  sections: readonly Section[];
}

/** A stretch of a page that can be linked to: from a heading to the next, or one numbered paragraph. */
export interface Section {
  /** Empty at the top of the page. */
  id: string;
  /** Its own heading, if it has one. */
  heading: string;
  /** The heading it stands under, if it has none of its own. */
  under?: string;
  /** Paragraphs apart by line breaks; NFC. */
  text: string;
}

/** For each filter and each of its values, the pages that have it. */
export type Facets = Readonly<Record<string, Readonly<Record<string, ReadonlySet<number>>>>>;
