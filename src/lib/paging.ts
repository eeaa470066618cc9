export interface Page<Item> {
  /** From 1. */
  number: number;
  count: number;
  items: readonly Item[];
}

/** A list cut into pages of at most `size`; an empty list is one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The folder of page `number` of a list at `address`: the list itself, then `trang/2/`. */
export const pageAddress = <Address extends string>(address: Address, number: number) =>
  number === 1 ? address : (`${address}trang/${String(number)}/` as const);

/** The pages worth a link of their own beside page `current`: the first, the last and the neighbours. */
export function nearbyPages(current: number, count: number): number[] {
  const wanted = [1, current - 1, current, current + 1, count];
  return [...new Set(wanted)].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
}
