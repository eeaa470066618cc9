import type { QueryWord } from '#search/query-words.ts';
import { canonicalSpelling, searchKey } from '#search/tone-placement.ts';

/** The words of a question read as they stand. */
export const askedWords = (question: string, traits: Partial<QueryWord> = {}): QueryWord[] =>
  question.split(' ').map((typed) => ({
    key: searchKey(typed),
    form: canonicalSpelling(typed),
    quoted: false,
    typed,
    isWeak: false,
    ...traits,
  }));
