import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomIndex, randomItem, seededRandom } from '#lib/weave/random.ts';

test('a seed gives the numbers it has always given', () => {
  const random = seededRandom('tap-the/chau-quang');
  expect([random(), random(), random()]).toEqual([
    0.2279242987278849, 0.12425359315238893, 0.2300036083906889,
  ]);
});

test('the same seed gives the same numbers, all from 0 up to but not 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [first, second] = [seededRandom(seed), seededRandom(seed)];
      for (let count = 0; count < 20; count++) {
        const number = first();
        expect(number).toBe(second());
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('every item can be picked, and nothing beyond the last', () => {
  const random = seededRandom('items');
  const picked = Array.from({ length: 200 }, () => randomItem(random, ['a', 'b', 'c']));
  expect([...new Set(picked)].sort()).toEqual(['a', 'b', 'c']);
  expect(randomIndex(() => 0.999999, 3)).toBe(2);
  expect(() => randomItem(random, [])).toThrow(RangeError);
});
