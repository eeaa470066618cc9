import { canonicalSpelling, hasMarks, searchKey } from './tone-placement.ts';

/** A word with the key and the spelling it is known by. */
interface Spelt {
  key: string;
  form: string;
}

const speltAs = (word: string): Spelt => ({ key: searchKey(word), form: canonicalSpelling(word) });

/** Whether what was typed, with marks or without, may be this word. */
const isSame = (typed: Spelt, meant: Spelt): boolean =>
  typed.key === meant.key && (!hasMarks(typed.form) || typed.form === meant.form);

/** What the words of a question are to its sense, by two lists of the core. */
export class Language {
  /** Words of grammar by their keys. */
  readonly #grammar = new Map<string, string[]>();
  readonly #asking: readonly (readonly Spelt[])[];

  /** @param grammar,asking as in `Core` */
  constructor(grammar: string, asking: string) {
    for (const word of grammar.split(' ')) {
      const { key, form } = speltAs(word);
      this.#grammar.set(key, [...this.grammarOf(key), form]);
    }
    this.#asking = asking.split('|').map((phrase) => phrase.split(' ').map(speltAs));
  }

  /** The words of grammar with this key: a name or a thing that differs in its marks never means them, `cửa` no `của`. */
  grammarOf(key: string): readonly string[] {
    return this.#grammar.get(key) ?? [];
  }

  /**
   * Whether a word is one of grammar. Without marks it is, if that is what the site mostly means by it: `thi` is `thi`
   * rather than `thì`.
   * @param usual the commonest spelling of its key on the site
   */
  isGrammar({ key, form }: Spelt, isMarked: boolean, usual = form): boolean {
    return this.grammarOf(key).includes(isMarked || hasMarks(form) ? form : usual);
  }

  /** Numbers of the words that only ask, as `bao nhiêu` does, and `không` at the end. */
  askingWords(words: readonly Spelt[]): Set<number> {
    const found = new Set<number>();
    const last = words.length - 1;
    if (last > 1 && words[last]?.key === 'khong') found.add(last);
    for (const at of words.keys()) {
      for (const phrase of this.#asking) {
        const isHere = phrase.every((meant, step) => {
          const typed = words[at + step];
          return typed !== undefined && isSame(typed, meant);
        });
        if (isHere) for (const step of phrase.keys()) found.add(at + step);
      }
    }
    return found;
  }
}

/** «Ngày» before a date says nothing more than the date, nor does «tháng» before one without a day. */
export const isDayBefore = (key: string, next = '', afterNext = ''): boolean =>
  /^\d/.test(next) &&
  (/^(?:ngay|hom|mung|mong)$/.test(key) || (key === 'thang' && /^\d/.test(afterNext)));

/** Whether a word is written as names are. */
export const isCapitalised = (typed: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(typed);

/** Whether a person's name may follow: «bà Phiên». */
export const isPersonAfter = (form = ''): boolean => /^(?:ông|bà|anh|chị|cô)$/.test(form);

/**
 * Numbers of the words that are parts of a proper name, told by their capitals: two or more in a row.
 * @param typed the words as the reader typed them
 */
export function namedWords(typed: readonly string[]): Set<number> {
  const isMixed = typed.some((word) => /\p{Ll}/u.test(word));
  const isPart = (at: number): boolean => isMixed && isCapitalised(typed[at] ?? '');
  return new Set(
    [...typed.keys()].filter((at) => isPart(at) && (isPart(at - 1) || isPart(at + 1))),
  );
}
