import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearbyPages, pageAddress, pagesOf } from '#lib/paging.ts';

test('pages hold every item once, in order, and none holds more than its size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 60 }), (items, size) => {
      const pages = pagesOf(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.every((page) => page.items.length <= size)).toBe(true);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      expect(pages.every(({ count }) => count === pages.length)).toBe(true);
    }),
  );
});

test('the first page keeps the address of the list', () => {
  expect(pageAddress('/guong-dien-hinh/', 1)).toBe('/guong-dien-hinh/');
  expect(pageAddress('/guong-dien-hinh/', 2)).toBe('/guong-dien-hinh/trang/2/');
});

test('the first, the last and the neighbours are always one click away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (a, b) => {
      const [current, count] = [Math.min(a, b), Math.max(a, b)];
      const near = nearbyPages(current, count);
      expect(near).toEqual([...new Set(near)].sort((x, y) => x - y));
      for (const page of [1, current, count]) expect(near).toContain(page);
      expect(near.length).toBeLessThanOrEqual(5);
      expect(near.every((page) => page >= 1 && page <= count)).toBe(true);
    }),
  );
});
