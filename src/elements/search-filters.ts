import type { Facets } from '#search/format.ts';

/** Values asked of the filters, by their names in the address: `{ 'don-vi': 'Xã Châu Lý' }`. */
export type Choices = Readonly<Record<string, string>>;

/** The pages that every choice holds; all of `pages` while nothing is chosen. */
export function chosen(pages: readonly number[], choices: Choices, facets: Facets): number[] {
  const sets = Object.entries(choices).map(([name, value]) => facets[name]?.[value]);
  return pages.filter((page) => sets.every((set) => set instanceof Set && set.has(page)));
}

/** Offers in each select what the found pages have, with how many, the choice made standing even at none. */
export function offer(
  selects: Iterable<HTMLSelectElement>,
  pages: readonly number[],
  choices: Choices,
  facets: Facets,
): void {
  for (const select of selects) {
    const { [select.name]: own = '', ...others } = choices;
    const left = chosen(pages, others, facets);
    const options = Object.entries(facets[select.name] ?? {})
      .map(([value, having]) => ({
        value,
        count: left.filter((page) => having.has(page)).length,
      }))
      .filter(({ value, count }) => count > 0 || value === own)
      .sort((a, b) => a.value.localeCompare(b.value, 'vi'));
    select.replaceChildren(
      new Option('Tất cả', ''),
      ...options.map(({ value, count }) => new Option(`${value} (${String(count)})`, value)),
    );
    select.value = own;
  }
}
