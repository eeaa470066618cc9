import { describe, expect, test } from 'vitest';
import type { Core, PageRecord } from '#search/format.ts';
import { search } from '#search/search.ts';
import { SearchIndex } from '#search/search-index.ts';
import { attribute, base, files, pages, readText, tagsNamed } from './built-site.ts';

const fetchPart = (path: string): Promise<unknown> =>
  Promise.resolve(JSON.parse(readText(`tim-kiem/${path}`)));

const core = (await fetchPart('loi.json')) as Core;
const records = core.bundles
  .keys()
  .toArray()
  .flatMap(
    (number) =>
      JSON.parse(readText(`tim-kiem/${core.version}/trang-${String(number)}.json`)) as PageRecord[],
  );

const pathOf = (file: string): string => base + file.replace(/index\.html$/, '');

describe('the search index', () => {
  test('holds every page that asks for it, and no other', () => {
    const asking = pages
      .filter((page) =>
        tagsNamed(page, 'main').some((tag) => tag.attributes.has('data-pagefind-body')),
      )
      .map(({ file }) => pathOf(file))
      .filter((path) => !/\/trang\/\d+\/$/.test(path));
    expect(records.map(({ url }) => url).toSorted()).toEqual(asking.toSorted());
    expect(core.pages).toBe(records.length);
  });

  test('points only to places that exist', () => {
    const anchors = new Map(
      pages.map((page) => [
        pathOf(page.file),
        new Set(page.tags.map((tag) => attribute(tag, 'id'))),
      ]),
    );
    const lost = records.flatMap(({ url, sections }) =>
      sections
        .filter(({ id }) => id !== '' && anchors.get(url)?.has(id) !== true)
        .map(({ id }) => `${url}#${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('keeps titles and texts in composed letters, with nothing of its own making', () => {
    for (const { title, sections } of records) {
      const text = [title, ...sections.flatMap((one) => [one.heading, one.text])].join('\n');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\u1E0F\uE000-\uF8FF\u200B]|&\w+;/u);
    }
  });

  test('comes in parts that a slow line can bear', () => {
    const parts = files.filter((file) => file.startsWith(`tim-kiem/${core.version}/ke-`));
    expect(parts.length).toBe(core.neighbourLists.length);
    expect(Math.max(...parts.map((part) => readText(part).length))).toBeLessThan(60_000);
  });
});

test('every page is found by its own title', async () => {
  const index = await SearchIndex.open(fetchPart);
  const titles = new Map<string, string[]>();
  for (const { title, url } of records) titles.set(title, [...(titles.get(title) ?? []), url]);
  const missed: string[] = [];
  for (const [title, urls] of titles) {
    const { answers } = await search(title, index);
    if (!answers.slice(0, 5).some(({ url }) => urls.includes(url.split('#')[0] ?? '')))
      missed.push(title);
  }
  expect(missed).toEqual([]);
});
