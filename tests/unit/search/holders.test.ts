import { expect, test, vi } from 'vitest';
import { place } from '#search/format.ts';
import { pagesHolding } from '#search/holders.ts';

const postings = (pages: readonly number[], at: number): number[] =>
  pages.map((page, number) => (page - (pages[number - 1] ?? 0)) * 4 + at);

const listed = (key: string, pages: readonly number[], at: number = place.once) => ({
  key,
  count: pages.length,
  listed: postings(pages, at),
  isListed: true,
});

/** A word on too many pages to be listed. */
const common = (key: string) => ({ key, count: 5000, listed: [], isListed: false });

const fullText = () => ({ pagesWith: vi.fn(() => Promise.resolve(new Map([[7, 1]]))) });

const many = Array.from({ length: 300 }, (_, page) => page);

test('pages that hold every word are known without the full text', async () => {
  const index = fullText();
  const found = await pagesHolding([listed('mo', [2, 5, 9]), listed('nuoc', [1, 5, 9])], index);
  expect([...found.keys()]).toEqual([5, 9]);
  expect(index.pagesWith).not.toHaveBeenCalled();
});

test('a page that names the words counts for more than one that says them once', async () => {
  const words = [listed('mo', [3], place.title), listed('nuoc', [3])];
  const share = (await pagesHolding(words, fullText())).get(3);
  expect(share).toBe(0.5);
});

test('a word that stands nowhere spares every other question', async () => {
  const index = fullText();
  expect((await pagesHolding([common('xa'), listed('sanbay', [])], index)).size).toBe(0);
  expect(index.pagesWith).not.toHaveBeenCalled();
});

test('common words beside a rare one are left to the texts of its few pages', async () => {
  const index = fullText();
  const found = await pagesHolding([common('xa'), listed('mo', [4, 8])], index);
  expect([...found.keys()]).toEqual([4, 8]);
  expect(index.pagesWith).not.toHaveBeenCalled();
});

test('common words alone, or with many pages left, are asked of the full text', async () => {
  const index = fullText();
  await pagesHolding([common('xa'), common('huyen')], index);
  expect(index.pagesWith).toHaveBeenLastCalledWith(['xa', 'huyen']);
  await pagesHolding([common('xa'), listed('dan', many)], index);
  expect(index.pagesWith).toHaveBeenLastCalledWith(['xa', 'dan']);
});
