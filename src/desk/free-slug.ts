import { slugify } from '#lib/vietnamese.ts';

/** Longest name of a file, without its ending. */
const longestSlug = 80;

/** A free name for a new file: the title, then with its unit, then with a number. */
export function freeSlug(title: string, unit: unknown, taken: ReadonlySet<string>): string {
  const cut = (text: string) => {
    const slug = slugify(text);
    return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug).replace(/-[^-]*$/, '');
  };
  const base = cut(title) || 'muc';
  const named = typeof unit === 'string' ? `${base}-${unit}` : base;
  if (!taken.has(base)) return base;
  if (!taken.has(named)) return named;
  let number = 2;
  while (taken.has(`${named}-${String(number)}`)) number += 1;
  return `${named}-${String(number)}`;
}
