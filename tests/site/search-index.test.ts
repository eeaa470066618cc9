import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Core } from '#search/format.ts';
import { pageOf, shadowIn } from '#search/shadow.ts';
import { search } from '#search/search.ts';
import { pagesIn, SearchIndex } from '#search/search-index.ts';
import { wordsOfText } from '#search/words.ts';
import { sourcesFrom } from '../full-text.ts';
import { attribute, base, files, pages, readBytes, readText, tagsNamed } from './built-site.ts';

const sources = sourcesFrom(readBytes);
const core = (await sources.part('loi.json')) as Core;
const fullText = await sources.fullText();
const index = await SearchIndex.open(sources);

const records = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => pageOf(shadowIn(gunzipSync(readBytes(file)).toString()), ''));

const names = await SearchIndex.open({ part: sources.part });

const known = new Map<string, ReturnType<typeof fullText.pagesWith>>();
const holders = (key: string): ReturnType<typeof fullText.pagesWith> => {
  const pages = known.get(key) ?? fullText.pagesWith([key]);
  known.set(key, pages);
  return pages;
};

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
      expect(text).not.toMatch(/[\u1E0F\u2800-\u28FF\uE000-\uF8FF\u200B]|&\w+;/u);
    }
  });

  test('gives every page under the number the core knows it by', async () => {
    for (const number of Array(core.pages).keys()) {
      const { url } = await index.page(number);
      expect(await names.page(number)).toMatchObject({ url, kind: index.kindOf(number) });
    }
  });

  async function* wordsOfPages(): AsyncGenerator<{ number: number; key: string }> {
    for (const number of Array(core.pages).keys()) {
      const { title, sections } = await index.page(number);
      const texts = [
        title,
        ...sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
      ];
      const words = texts.flatMap((text) => wordsOfText(text, index.shortForms));
      for (const key of new Set(words.map((word) => word.key))) yield { number, key };
    }
  }

  // Fails where Pagefind cuts words or drops marks otherwise than this search counts on.
  test('finds every page by every word on it, whatever its marks', async () => {
    const lost: string[] = [];
    for await (const { number, key } of wordsOfPages()) {
      if (!(await holders(key)).has(number)) lost.push(`${String(number)} ${key}`);
    }
    expect(lost).toEqual([]);
  });

  test('knows every page of a word without the engine, where it lists them', async () => {
    const listed = new Map<string, Set<number>>();
    const lost: string[] = [];
    for await (const { number, key } of wordsOfPages()) {
      const { listed: places, isListed } = await index.word(key);
      const pagesOfWord = listed.get(key) ?? new Set(pagesIn(places).map(([page]) => page));
      listed.set(key, pagesOfWord);
      if (isListed && !pagesOfWord.has(number)) lost.push(`${String(number)} ${key}`);
    }
    expect(lost).toEqual([]);
  });

  test('comes in parts that a slow line can bear', () => {
    const parts = files.filter((file) => file.startsWith(`tim-kiem/${core.version}/ke-`));
    expect(parts.length).toBe(core.neighbourLists.length);
    expect(Math.max(...parts.map((part) => readText(part).length))).toBeLessThan(60_000);
  });
});

test('every page is found by its own title', async () => {
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
