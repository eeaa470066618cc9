import { place, type Place } from './format.ts';
import { searchKey } from './tone-placement.ts';
import { wordsOfText, type ShortForms } from './words.ts';

/** Where one or two neighbouring words stand: for each page, in order, its number times four plus the `Place`. */
class Places {
  // Most neighbours meet on one page only: an array that grows from nothing would take room for many.
  readonly values: [number, ...number[]];
  #timesOnLastPage = 1;

  constructor(page: number, at: Place) {
    this.values = [page * 4 + at];
  }

  /** @returns whether this is the first on its page */
  add(page: number, at: Place): boolean {
    const end = this.values.length - 1;
    const last = this.values[end] ?? 0;
    if (last >> 2 !== page) {
      this.values.push(page * 4 + at);
      this.#timesOnLastPage = 1;
      return true;
    }
    this.#timesOnLastPage += 1;
    const best = Math.max(last & 3, at);
    const isOften = best === place.once && this.#timesOnLastPage > 2;
    this.values[end] = page * 4 + (isOften ? place.often : best);
    return false;
  }
}

class KnownWord {
  readonly key: string;
  /** The last page that writes it out. */
  writtenOn = -1;
  #places: Places | undefined;
  /** Where it stands left of others. */
  readonly #before = new Map<KnownWord, Places>();

  constructor(key: string) {
    this.key = key;
  }

  /** @returns whether this is the first on its page */
  add(page: number, at: Place): boolean {
    if (this.#places !== undefined) return this.#places.add(page, at);
    this.#places = new Places(page, at);
    return true;
  }

  addBefore(next: KnownWord, page: number, at: Place): void {
    const places = this.#before.get(next);
    if (places === undefined) this.#before.set(next, new Places(page, at));
    else places.add(page, at);
  }

  /** By its key, and by its key and the next with a space between. */
  *entries(): Generator<[entry: string, values: readonly number[]]> {
    if (this.#places !== undefined) yield [this.key, this.#places.values];
    for (const [next, { values }] of this.#before) yield [`${this.key} ${next.key}`, values];
  }
}

interface KnownLine {
  words: readonly KnownWord[];
  /** Words that Pagefind finds in it by itself. */
  plain: readonly KnownWord[];
  spellings: readonly string[];
  timesWritten: number;
}

/** What Pagefind surely takes for one word; from `19/4/2023` or `importData` it makes what it likes. */
const wholeWord = /^(?:\d+|\p{L}\p{Ll}*|\p{Lu}+)$/u;

const outerSigns = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const wholeWordsOf = (line: string): string[] =>
  line
    .split(' ')
    .map((written) => written.replace(outerSigns, ''))
    .filter((word) => wholeWord.test(word));

/** Every word of the site and every two neighbours, with where they stand. Pages come one after another. */
export class WordPlaces {
  readonly #words = new Map<string, KnownWord>();
  /** Pages repeat each other's lines: each is read once. */
  readonly #lines = new Map<string, KnownLine>();
  readonly #shortForms: ShortForms;
  #page = -1;
  #ofPage: KnownWord[] = [];

  constructor(shortForms: ShortForms) {
    this.#shortForms = shortForms;
  }

  beginPage(number: number): void {
    this.#page = number;
    this.#ofPage = [];
  }

  /** Adds a text as the page writes it. */
  addWritten(text: string, at: Place): void {
    for (const written of text.split('\n')) {
      const line = this.#line(written);
      line.timesWritten += 1;
      this.#addLine(line, at);
      for (const word of line.plain) word.writtenOn = this.#page;
    }
  }

  /** Adds words that the page is to be found by and does not write. */
  addUnwritten(words: string, at: Place): void {
    this.#addLine(this.#line(words), at);
  }

  /** Keys of the page that it does not write out: what its short forms, dates, numbers and address mean. */
  unwrittenKeys(): string[] {
    return this.#ofPage
      .filter(({ writtenOn }) => writtenOn !== this.#page)
      .map(({ key }) => key)
      .toSorted();
  }

  /** By one key or by two with a space between. */
  *entries(): Generator<[entry: string, values: readonly number[]]> {
    for (const word of this.#words.values()) yield* word.entries();
  }

  /** Every spelling with how often it is written; numbers are left out. */
  spellings(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { spellings, timesWritten } of this.#lines.values()) {
      if (timesWritten === 0) continue;
      for (const form of spellings) counts.set(form, (counts.get(form) ?? 0) + timesWritten);
    }
    return counts;
  }

  #addLine({ words }: KnownLine, at: Place): void {
    let before: KnownWord | undefined;
    for (const word of words) {
      if (word.add(this.#page, at)) this.#ofPage.push(word);
      before?.addBefore(word, this.#page, at);
      before = word;
    }
  }

  #line(text: string): KnownLine {
    const known = this.#lines.get(text);
    if (known !== undefined) return known;
    const words = wordsOfText(text, this.#shortForms);
    const line = {
      words: words.map(({ key }) => this.#word(key)),
      plain: wholeWordsOf(text).map((word) => this.#word(searchKey(word))),
      spellings: words.map(({ form }) => form).filter((form) => !/^\d/.test(form)),
      timesWritten: 0,
    };
    this.#lines.set(text, line);
    return line;
  }

  #word(key: string): KnownWord {
    let word = this.#words.get(key);
    if (word === undefined) this.#words.set(key, (word = new KnownWord(key)));
    return word;
  }
}
