/** How fast a practised reader takes in Vietnamese on a screen, in syllables a minute. */
const syllablesPerMinute = 240;

/** Syllables of a Markdown text: Vietnamese writes each apart; a number or a foreign word counts as one. */
export const syllableCount = (markdown: string): number =>
  markdown
    .replace(/\]\([^)]*\)/g, ']') // the address of a link is not read
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Minutes to read `markdown`, begun ones counted whole; at least one. */
export const readingMinutes = (markdown: string): number =>
  Math.max(1, Math.ceil(syllableCount(markdown) / syllablesPerMinute));
