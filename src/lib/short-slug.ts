import { slugify } from './vietnamese.ts';

/** Longest name of a file, without its ending. */
const longestSlug = 80;

/** The slug of a text as a file's name: a long one ends with a whole syllable. */
export function shortSlug(text: string): string {
  const slug = slugify(text);
  return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug).replace(/-[^-]*$/, '');
}
