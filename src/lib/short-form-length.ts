/** So many words of a question at most are read as one short form or saying. */
export const mostShortFormWords = 8;
