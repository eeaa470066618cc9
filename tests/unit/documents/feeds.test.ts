import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayAt } from '#lib/dates.ts';
import { correctionFeedEntry } from '#documents/corrections-feed.ts';
import { atomFeed, jsonFeed, lastingId, rssFeed, type FeedEntry } from '#documents/feeds.ts';
import { newsFeedEntry, newsFeedHead } from '#documents/news-feed.ts';

const host = 'https://vi-du.example';
const whole = (path: string): string => new URL(path, host).href;
const head = newsFeedHead(`${host}/tin-tuc/atom.xml`, `${host}/tin-tuc/`, '2023-04-20');

const item = {
  slug: 'ten-moi',
  year: '2023',
  title: 'Một & hai < ba: «ẵ ỡ Ỹ ặ»',
  summary: 'Tóm tắt có & và <b>.',
  publishedOn: '2023-04-20',
  office: 'Phòng Mẫu',
  formerSlugs: ['ten-cu'],
  caution: 'Một nguồn & chưa đối chiếu.',
  html: '<p>Xem <a href="/ke-hoach/#i-1">mục I.1</a>.</p>',
  sourceList: [
    {
      id: 'a',
      kind: 'press',
      publisher: 'Báo Mẫu',
      title: 'Bài',
      url: 'https://bao.example/?a=1&b=2',
    },
  ],
} as unknown as Parameters<typeof newsFeedEntry>[0];

const entry: FeedEntry = newsFeedEntry(item, whole);

describe('an entry', () => {
  test('carries caution, text and sources whole, every address with its host', () => {
    expect(entry.html).toContain('Một nguồn &amp; chưa đối chiếu.');
    expect(entry.html).toContain(`<a href="${host}/ke-hoach/#i-1">`);
    expect(entry.html).toContain('<a href="https://bao.example/?a=1&amp;b=2">Báo Mẫu: Bài</a>');
    expect(entry.html).not.toMatch(/(?:href|src)="(?!https:\/\/)/);
  });

  test('keeps its id when it is renamed or the site moves', () => {
    const before = newsFeedEntry({ ...item, slug: 'ten-cu', formerSlugs: [] }, whole);
    const moved = newsFeedEntry(item, (path) => new URL(path, 'https://khac.example').href);
    expect(lastingId(before.key)).toBe(lastingId(entry.key));
    expect(lastingId(moved.key)).toBe(lastingId(entry.key));
  });

  test('of a correction leads to its line of the log', () => {
    const correction = correctionFeedEntry(
      { id: '2023-05-01-1', madeOn: '2023-05-01', what: 'Sửa <một> chữ.', why: 'Gõ nhầm.' },
      whole,
    );
    expect(correction.address).toBe(`${host}/nhat-ky-sua/#sua-2023-05-01-1`);
    expect(correction.html).toContain('Sửa &lt;một&gt; chữ.');
  });
});

test('an id is a valid URN, one for each key', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 9 }), (keys) => {
      const ids = keys.map(lastingId);
      expect(new Set(ids).size).toBe(keys.length);
      for (const id of ids) {
        expect(id).toMatch(
          /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
      }
    }),
  );
});

describe.each([
  { name: 'RSS', write: rssFeed },
  { name: 'Atom', write: atomFeed },
  { name: 'JSON Feed', write: jsonFeed },
])('$name', ({ write }) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is the same bytes whenever it is built', () => {
    vi.useFakeTimers({ now: new Date('2023-05-01T00:00:00Z') });
    const first = write(head, [entry]);
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    expect(write(head, [entry])).toBe(first);
    expect(write(head, [])).not.toMatch(/2031/);
    expect(first).not.toMatch(/2031|2023-05|May 2023/);
  });

  test('says the title as it was written', () => {
    const text = write(head, [entry]);
    if (name(text) === 'json') {
      expect((JSON.parse(text) as { items: { title: string }[] }).items[0]?.title).toBe(item.title);
      return;
    }
    const [parsed] = parseFeed(text).items;
    const title = parsed?.title?.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(title).toBe(item.title);
    expect(parsed?.published && dayAt(parsed.published)).toBe('2023-04-20');
  });
});

const name = (text: string): string => (text.startsWith('{') ? 'json' : 'xml');
