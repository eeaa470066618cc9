import type { ContentCheck } from '#desk/check-content.ts';

/** The number no profile has or ever had: numbers are never used again. */
export function nextNumber({ entries }: Pick<ContentCheck, 'entries'>): number {
  const books = [...(entries.get('ledger') ?? []), ...(entries.get('profiles') ?? [])];
  const given = books.map(({ data }) => data['number']).filter((one) => typeof one === 'number');
  return Math.max(0, ...given) + 1;
}
