import type { Day } from '#lib/dates.ts';
import type { WrittenEntry } from './read-entries.ts';

/** The file of the ledger, below the content. */
export const ledgerFile = 'so-danh-bo.yaml';

/** The next number nobody has ever had. */
export function nextNumber(
  ledger: readonly WrittenEntry[],
  profiles: readonly WrittenEntry[],
): number {
  const given = [...ledger, ...profiles].map(({ input }) => input['number']);
  return Math.max(0, ...given.filter((number) => typeof number === 'number')) + 1;
}

/** The ledger with one more line at its end; nothing that stands in it is touched. */
export function withLedgerLine(
  text: string,
  { number, slug, issuedOn }: { number: number; slug: string; issuedOn: Day },
): string {
  const before = /^\s*\[\s*\]\s*$/.test(text) ? '' : text.trimEnd();
  const line = `- number: ${String(number)}\n  slug: ${slug}\n  issuedOn: ${issuedOn}\n`;
  return before === '' ? line : `${before}\n\n${line}`;
}
