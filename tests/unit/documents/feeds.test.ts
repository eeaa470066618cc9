import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayAt } from '#lib/dates.ts';
import { correctionFeedEntry } from '#documents/corrections-feed.ts';
import { feedHead, newsSubject } from '#documents/feed-heads.ts';
import { lastingId, type FeedEntry } from '#documents/feed-model.ts';
import { jsonFeed } from '#documents/json-feed.ts';
import { newsFeedEntry } from '#documents/news-feed.ts';
import { profileFeedEntry, type FeedProfile } from '#documents/profile-feed.ts';
import { atomFeed, rssFeed } from '#documents/xml-feeds.ts';

const host = 'https://vi-du.example';
const whole = (path: string): string => new URL(path, host).href;
const head = feedHead(newsSubject, whole, { updatedOn: '2023-04-20', isSample: false });

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

const profile: FeedProfile = {
  number: 42,
  slug: 'tap-the-mau-07',
  label: 'Tập thể Mẫu 07',
  origin: 'campaign',
  summary: 'Một câu & hai.',
  awards: [
    {
      form: 'Giấy khen',
      level: 'district',
      decisionNumber: 'MẪU-07',
      decidedOn: '2023-04-10',
      signer: 'Người ký Mẫu',
      inCampaign: true,
    },
  ],
  figures: [{ label: 'Số buổi', value: '12', evidence: 'unit-report' }],
  reportedAwards: [],
  followUps: [],
  publishedOn: '2023-04-12',
  html: '<p>Xem <a href="/ke-hoach/">kế hoạch</a>.</p>',
  sourceList: [],
};

describe('the entry of a profile', () => {
  test('carries its sentence, story, award with all proofs and figures with their witness', () => {
    const { html, title, key } = profileFeedEntry(profile, whole);
    expect(title).toBe('Gương điển hình: Tập thể Mẫu 07');
    expect(key).toBe('guong-dien-hinh/42');
    expect(html).toContain('<p>Một câu &amp; hai.</p>');
    expect(html).toContain(`<a href="${host}/ke-hoach/">`);
    expect(html).toContain(
      'Giấy khen cấp huyện: Quyết định số MẪU-07 ngày 10/4/2023, người ký: Người ký Mẫu',
    );
    expect(html).toContain('Số buổi: 12 (theo báo cáo của đơn vị)');
    expect(html).not.toContain('Lưu ý khi đọc');
  });

  test('from the press says first that it is no honour of the drive', () => {
    const { html, title } = profileFeedEntry(
      { ...profile, origin: 'press', awards: [], caution: 'Một nguồn.' },
      whole,
    );
    expect(title).toBe('Gương theo báo chí: Tập thể Mẫu 07');
    expect(html).toMatch(
      /^<p><strong>Lưu ý khi đọc:<\/strong> Hồ sơ theo báo chí.*Một nguồn\.<\/p>/,
    );
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
    expect(parsed?.title).toBe(item.title);
    expect(parsed?.published && dayAt(parsed.published)).toBe('2023-04-20');
  });
});

describe.each([
  { name: 'RSS', write: rssFeed },
  { name: 'Atom', write: atomFeed },
])('$name', ({ write }) => {
  test('stays well formed whatever a title, a summary or a text holds', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, anything, (title, summary, html) => {
        const [read] = parseFeed(write(head, [{ ...entry, title, summary, html }])).items;
        expect(read?.url).toBe(entry.address);
        expect(read?.published?.toISOString()).toBe('2023-04-19T17:00:00.000Z');
      }),
    );
  });

  test('shows itself to a person: a sheet, a note, and titles that are links', () => {
    const text = write(head, [entry]);
    expect(text).toContain(`<?xml-stylesheet type="text/css" href="/nguon-tin.css"?>`);
    expect(text).toContain(`<h:a href="${host}/tin-tuc/theo-doi/">Cách dùng</h:a>`);
    expect(text).toContain(`<h:a href="${entry.address}">`);
  });
});

const name = (text: string): string => (text.startsWith('{') ? 'json' : 'xml');
