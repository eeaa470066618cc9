/**
 * An endless source of numbers in [0, 1) that depends on `seed` alone (xmur3 hash into mulberry32).
 * Medallions and unit bands are drawn from it: changing one bit here redraws the arms of every honoured
 * person and unit, so it never changes.
 */
export function seededRandom(seed: string): () => number {
  let hash = 1779033703 ^ seed.length;
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  let state = hash >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `count - 1`. */
export const randomIndex = (random: () => number, count: number): number =>
  Math.floor(random() * count);

/** One item of a list that is not empty. */
export function randomItem<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[randomIndex(random, items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from an empty list.');
  return item;
}
