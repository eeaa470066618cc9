/** What a spreadsheet program might take for a formula, and what already looks guarded against that. */
const looksLikeFormula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** What `guarded` put an apostrophe before. */
const looksGuarded = /^''*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet program runs as a formula: an apostrophe before what could be one, as OWASP
 * advises. Apostrophes that stood there get one more, so that `unguarded` always finds the text again.
 */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unguarded = (cell: string): string => (looksGuarded.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Rows of two cells or more as CSV (RFC 4180). It begins with the byte order mark by which Excel knows
 * UTF-8, so that Vietnamese marks stay; every cell is guarded.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\u{FEFF}${rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`;
