import type { QueryWord } from './query-words.ts';
import type { Answer } from './rerank.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOfText } from './words.ts';

/**
 * A question as it was understood, for the reader to see: each word as the answers spell it («thành tích» is
 * no «tịch», though the site has that more often), the numbers of a date or a document as people write them.
 */
export function understoodAs(
  words: readonly QueryWord[],
  answers: readonly Answer[],
  index: SearchIndex,
): string {
  const found = answers
    .flatMap(({ title, excerpt }) => [...title, ...excerpt])
    .flatMap(({ text, marked }) => (marked ? wordsOfText(text, index.shortForms) : []));
  const spelling = (key: string): string | undefined =>
    found.find((word) => word.key === key)?.form ?? index.vocabulary.spellings(key)[0];
  // «nộp báo cáo ở đâu»: where is what the answer says.
  const told = words.filter(({ asks }) => asks !== true);
  return (told.length > 0 ? told : words)
    .map(({ key, form }) => form ?? spelling(key) ?? key)
    .join(' ')
    .replace(/(\d) (?=\d)/g, '$1/');
}
