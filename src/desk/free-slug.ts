import { shortSlug } from '#lib/short-slug.ts';

/** A free name for a new file: the title, then with its unit, then with a number. */
export function freeSlug(title: string, unit: unknown, taken: ReadonlySet<string>): string {
  const base = shortSlug(title) || 'muc';
  const named = typeof unit === 'string' ? `${base}-${unit}` : base;
  if (!taken.has(base)) return base;
  if (!taken.has(named)) return named;
  let number = 2;
  while (taken.has(`${named}-${String(number)}`)) number += 1;
  return `${named}-${String(number)}`;
}
