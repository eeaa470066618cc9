// Browsers receive this file too: what a profile must keep to, for its schema and for the composer alike.

/** Words of the sentence that introduces a profile in cards, share pictures and citations. */
export const summaryLimit = 30;

export const wordCount = (sentence: string): number =>
  sentence.trim() === '' ? 0 : sentence.trim().split(/\s+/u).length;

/** Letters of one line. */
export const lineLimit = 240;

/** From the founding of the district on. */
export const years = { first: 1963, last: 2099 } as const;
