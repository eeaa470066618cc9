import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  base,
  files,
  isSample,
  linksNamed,
  meta,
  pageAt,
  pages,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';
import { fileAt } from './references.ts';

const contentFolder = process.env['CONTENT_DIR'] || 'content';
const articles = pages.filter(
  (page) =>
    /^tin-tuc\/\d{4}\/(?!trang\/)[^/]+\/index\.html$/.test(page.file) &&
    linksNamed(page, 'alternate').length > 0,
);
const newsFolder = join(contentFolder, 'tin-tuc');
const news = readdirSync(newsFolder)
  .filter((file) => file.endsWith('.md'))
  .filter((file) => !/^draft: true$/m.test(readFileSync(join(newsFolder, file), 'utf8')));
const expected = Math.min(news.length, 30);

interface Item {
  id: string;
  link: string;
  title: string;
  content: string;
  date: string;
}

interface Read {
  title: string;
  home: string;
  self: string;
  language: string;
  items: Item[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function readByRssParser(file: string): Promise<Read> {
  const parser = new RssParser<
    { language?: string },
    { id?: string; 'content:encoded'?: string }
  >();
  const feed = await parser.parseString(readText(file));
  return {
    title: text(feed.title),
    home: text(feed.link),
    self: text(feed.feedUrl) || text(feed.paginationLinks?.self),
    // This reader knows no language of Atom.
    language: feed.language ?? /xml:lang="([^"]+)"/.exec(readText(file))?.[1] ?? '',
    items: feed.items.map((item) => ({
      id: text(item.id) || text(item.guid),
      link: text(item.link),
      title: text(item.title),
      content: text(item['content:encoded']) || text(item.content),
      date: text(item.isoDate),
    })),
  };
}

function readByFeedParser(file: string): Promise<Read> {
  const feed = parseFeed(readText(file));
  return Promise.resolve({
    title: text(feed.title),
    home: text(feed.url),
    self: text(feed.self),
    language: text(feed.language),
    items: feed.items.map(({ id, url, title, content, published }) => ({
      id: text(id),
      link: text(url),
      title: text(title),
      content: text(content),
      date: published?.toISOString() ?? '',
    })),
  });
}

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
}

function readJson(file: string): Promise<Read> {
  const feed = JSON.parse(readText(file)) as JsonFeed;
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  return Promise.resolve({
    title: feed.title,
    home: feed.home_page_url,
    self: feed.feed_url,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.id,
      link: item.url,
      title: item.title,
      content: item.content_html,
      date: item.date_published,
    })),
  });
}

function pageOf(address: string): Page {
  const page = pageAt(address);
  if (!page) throw new Error(`${address} is not there`);
  return page;
}

/** The built file that a whole address of this site names. */
const fileOf = (address: string): string | undefined => fileAt(new URL(address).pathname);

const readers = {
  'rss.xml': [
    { by: 'rss-parser', read: readByRssParser },
    { by: 'feed-parser', read: readByFeedParser },
  ],
  'atom.xml': [
    { by: 'rss-parser', read: readByRssParser },
    { by: 'feed-parser', read: readByFeedParser },
  ],
  'feed.json': [{ by: 'JSON.parse', read: readJson }],
} as const;

const feedNames = Object.keys(readers) as (keyof typeof readers)[];

const unitPages = files.filter((file) => /^don-vi\/[^/]+\/index\.html$/.test(file));
const themePages = files.filter((file) => /^noi-dung-thi-dua\/[^/]+\/index\.html$/.test(file));

/** Every page that has feeds of its own. */
const folders = [
  'tin-tuc/',
  'guong-dien-hinh/',
  'nhat-ky-sua/',
  ...[...unitPages, ...themePages].map((file) => file.replace('index.html', '')),
];

const readings = folders.flatMap((folder) =>
  feedNames.flatMap((name) =>
    readers[name].map((reader) => ({ folder, file: `${folder}${name}`, ...reader })),
  ),
);

test('there are feeds of all news, all exemplars, all corrections, each unit and each theme, and no others', () => {
  expect(unitPages).toHaveLength(28);
  expect(themePages).toHaveLength(8);
  expect(files.filter((file) => feedNames.some((name) => file.endsWith(`/${name}`)))).toEqual(
    folders.flatMap((folder) => feedNames.map((name) => `${folder}${name}`)).toSorted(),
  );
});

test('every page with feeds tells readers of feeds and people where they are', () => {
  for (const folder of folders) {
    const page = pageOf(`${base}${folder}`);
    const wanted = feedNames.map((name) => `${folder}${name}`);
    const named = linksNamed(page, 'alternate').map((tag) => fileOf(attribute(tag, 'href')));
    expect(named.toSorted(), folder).toEqual(wanted.toSorted());
  }
  for (const folder of folders.filter((one) => one !== 'tin-tuc/')) {
    const links = tagsNamed(pageOf(`${base}${folder}`), 'a').map((tag) => attribute(tag, 'href'));
    expect(links, folder).toContain(`${base}${folder}rss.xml`);
  }
});

describe.each(readings)('$file, read by $by', ({ folder, file, read }) => {
  test('says what it is, in Vietnamese, and where it stands', async () => {
    const feed = await read(file);
    expect(feed.title).toMatch(isSample ? /^DỮ LIỆU MẪU: ./ : /^(?!DỮ LIỆU MẪU)./);
    expect(feed.language).toBe('vi');
    expect(fileOf(feed.self)).toBe(file);
    expect(fileOf(feed.home)).toBe(`${folder}index.html`);
  });

  test('every entry has an id of its own, a real day not after today, and text', async () => {
    const { items } = await read(file);
    if (folder === 'tin-tuc/') expect(items).toHaveLength(expected);
    expect(items.length).toBeLessThanOrEqual(30);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, title, content, date } of items) {
      expect(id).toMatch(/^urn:uuid:/);
      expect(title).not.toBe('');
      expect(content.replace(/<[^>]*>/g, '').trim().length).toBeGreaterThan(20);
      expect(Date.parse(date)).toBeLessThan(Date.now());
    }
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('every address is whole, and those of this site lead somewhere', async () => {
    const { items, home } = await read(file);
    const { host } = new URL(home);
    const addresses = items.flatMap(({ link, content }) => [
      link,
      ...[...content.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address),
    ]);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    const lost = addresses.filter(
      (address) => URL.canParse(address) && new URL(address).host === host && !fileOf(address),
    );
    expect(lost).toEqual([]);
    expect(addresses.length).toBeGreaterThanOrEqual(items.length);
  });
});

describe('the feed of a unit or a theme', () => {
  test('holds every exemplar its page shows, up to thirty entries, and nothing of others', async () => {
    for (const folder of folders.filter((one) => /^(?:don-vi|noi-dung-thi-dua)\//.test(one))) {
      const { items } = await readByFeedParser(`${folder}atom.xml`);
      const pathnames = items.map(({ link }) => new URL(link).pathname);
      const shown = tagsNamed(pageOf(`${base}${folder}`), 'a')
        .map((tag) => attribute(tag, 'href'))
        .filter((to) => /\/guong-dien-hinh\/\d{4,}-/.test(to));
      if (items.length < 30) expect(pathnames, folder).toEqual(expect.arrayContaining(shown));
    }
  });

  test('gives a thing the same id as every other feed that has it', async () => {
    const ids = new Map<string, string>();
    for (const folder of folders) {
      for (const { link, id } of (await readByFeedParser(`${folder}rss.xml`)).items) {
        expect(ids.get(link) ?? id, link).toBe(id);
        ids.set(link, id);
      }
    }
    expect(new Set(ids.values()).size).toBe(ids.size);
    expect(ids.size).toBeGreaterThan(expected);
  });

  test('writes days as they are in Việt Nam', () => {
    for (const folder of folders) {
      const rss = readText(`${folder}rss.xml`);
      for (const [, day] of rss.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g))
        expect(day).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 \+0700$/);
      const atom = readText(`${folder}atom.xml`);
      for (const [, day] of atom.matchAll(/<(?:updated|published)>([^<]*)</g))
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/);
    }
  });
});

describe('news', () => {
  test('every item has its page, and its entry carries what the page says', async () => {
    expect(articles).toHaveLength(news.length);
    const { items } = await readByFeedParser('tin-tuc/atom.xml');
    for (const { link, content } of items) {
      const page = pageOf(new URL(link).pathname);
      const words = content.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
      const text = tagsNamed(page, 'article')[0]?.text ?? '';
      // The beginning is the caution where there is one, else the first paragraph.
      expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 80));
    }
  });

  test('every article and list tells readers of feeds where the feeds are', () => {
    const index = pageOf(`${base}tin-tuc/`);
    const wanted = ['tin-tuc/rss.xml', 'tin-tuc/atom.xml', 'tin-tuc/feed.json'];
    for (const page of [index, ...articles]) {
      const named = linksNamed(page, 'alternate').map((tag) => fileOf(attribute(tag, 'href')));
      expect(named).toEqual(wanted);
    }
  });

  test('a former address leads on without script and is not listed', () => {
    const signposts = pages.filter(
      (page) => /^tin-tuc\/\d{4}\/(?!trang\/)[^/]+\//.test(page.file) && !articles.includes(page),
    );
    for (const page of signposts) {
      const to = attribute(tagsNamed(page, 'a')[0], 'href');
      expect(articles.map(({ address }) => address)).toContain(to);
      expect(meta(page, 'robots')).toContain('noindex');
      expect(page.html).toContain(`content="0; url=${to}"`);
    }
  });

  test('no list of news is larger than 100 kB', () => {
    const lists = files.filter((file) =>
      /^tin-tuc\/(?:\d{4}\/)?(?:trang\/\d+\/)?index\.html$/.test(file),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.filter((file) => readText(file).length > 100_000)).toEqual([]);
  });
});

test('the log of corrections says that there is none yet, or has as many lines as its feed', async () => {
  const page = pageOf(`${base}nhat-ky-sua/`);
  const { items } = await readByFeedParser('nhat-ky-sua/atom.xml');
  const lines = page.tags.filter((tag) => attribute(tag, 'id').startsWith('sua-'));
  expect(lines).toHaveLength(items.length);
  expect(page.html.includes('chưa có lần sửa nào')).toBe(items.length === 0);
  for (const { link } of items) {
    expect(lines.map((tag) => `#${attribute(tag, 'id')}`)).toContain(new URL(link).hash);
  }
});
