import { isSlipOf } from './edits.ts';
import { searchKey } from './tone-placement.ts';

/** Every word the site uses, in its spellings. */
export class Vocabulary {
  /** Spellings of each key, the commonest first. */
  readonly #spellings = new Map<string, string[]>();
  /** Of each spelling. */
  readonly #frequency = new Map<string, number>();

  /** @param words as `Core.words` */
  constructor(words: string) {
    for (const entry of words.split(' ')) {
      const spelling = entry.slice(0, -1);
      const key = searchKey(spelling);
      const frequency = Number(entry.at(-1));
      const known = this.#spellings.get(key) ?? [];
      // A spelling far commoner comes first; the list itself is in order of the alphabet.
      if (known.length === 0 || frequency > this.frequency(key)) known.unshift(spelling);
      else known.push(spelling);
      this.#spellings.set(key, known);
      this.#frequency.set(spelling, frequency);
    }
  }

  /** Numbers are not listed, so each counts as known. */
  has(key: string): boolean {
    return /^\d/.test(key) || this.#spellings.has(key);
  }

  uses(spelling: string): boolean {
    return (
      /^\d/.test(spelling) ||
      (this.#spellings.get(searchKey(spelling))?.includes(spelling) ?? false)
    );
  }

  /** The spellings of a key, the usual one first. */
  spellings(key: string): readonly string[] {
    return this.#spellings.get(key) ?? [];
  }

  /** From 0 (once) to 9 (everywhere), by powers of about three. */
  frequency(key: string): number {
    return this.#frequency.get(this.spellings(key)[0] ?? '') ?? 0;
  }

  /** About which share of a key's places has it in this spelling: «chợ» is a small one of «cho». */
  shareOf(spelling: string): number {
    const usual = this.frequency(searchKey(spelling));
    return 3 ** ((this.#frequency.get(spelling) ?? usual) - usual);
  }

  /** Keys that begin with `start`, the commonest first. */
  completions(start: string): string[] {
    return this.#commonest((key) => key.startsWith(start));
  }

  /** Keys one slip away from `key`, the commonest first. */
  nearby(key: string): string[] {
    return this.#commonest((other) => isSlipOf(key, other));
  }

  #commonest(fits: (key: string) => boolean): string[] {
    return [...this.#spellings.keys()]
      .filter(fits)
      .sort((a, b) => this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1));
  }

  /** Ways to cut letters run together into words of the site, fewest words first: `doanket` → `doan ket`. */
  split(letters: string): string[][] {
    const longest = 7; // letters of `nghieng`
    const ways: string[][][] = [[[]]];
    for (let end = 1; end <= letters.length; end += 1) {
      const found: string[][] = [];
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        const word = searchKey(letters.slice(start, end));
        if (word.length > 1 && /[aeiouy]/.test(word) && this.#spellings.has(word)) {
          for (const way of ways[start] ?? []) found.push([...way, word]);
        }
      }
      ways.push(found.sort((a, b) => a.length - b.length).slice(0, 8));
    }
    return (ways[letters.length] ?? []).filter((way) => way.length > 1);
  }
}
