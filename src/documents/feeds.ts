import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { startOf, type Day } from '#lib/dates.ts';
import { escapeHtml } from '#lib/html-text.ts';
import { site } from '#site.ts';

/** A feed as a whole; all addresses whole. */
export interface FeedHead {
  title: string;
  description: string;
  /** The page that shows the same to people. */
  home: string;
  /** Where this very feed stands. */
  self: string;
  author: string;
  /** The newest thing in it; from the content, so that two builds of it are the same bytes. */
  updatedOn: Day;
}

export interface FeedEntry {
  /** What it will always be known by, whatever its title, its address and the site's host become. */
  key: string;
  title: string;
  address: string;
  publishedOn: Day;
  summary: string;
  /** The whole text, its links whole. */
  html: string;
  author: string;
}

/** `urn:uuid:…` by the rules of version 8 (RFC 9562): the digest of a key, the same on every machine. */
export function lastingId(key: string): string {
  const digest = createHash('sha256').update(`quy-hop-60/${key}`).digest('hex').slice(0, 32);
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  const marked = `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17)}`;
  return `urn:uuid:${marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const momentOf = (day: Day): Date => new Date(startOf(day));

const emptyFeed = (head: FeedHead): Feed =>
  new Feed({
    id: head.home,
    title: head.title,
    description: head.description,
    link: head.home,
    feed: head.self,
    feedLinks: { json: head.self },
    language: site.language,
    updated: momentOf(head.updatedOn),
    author: { name: head.author },
    generator: false,
    docs: 'https://www.rssboard.org/rss-specification',
  });

const common = (entry: FeedEntry) => ({
  id: lastingId(entry.key),
  link: entry.address,
  date: momentOf(entry.publishedOn),
  published: momentOf(entry.publishedOn),
  content: entry.html,
});

/** RSS 2.0. Its `author` must be a mail address, so the name of the office goes into `dc:creator`. */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = emptyFeed(head);
  for (const entry of entries) {
    feed.addItem({
      ...common(entry),
      title: entry.title,
      description: escapeHtml(entry.summary),
      extensions: [{ name: 'dc:creator', objects: { _text: entry.author } }],
    });
  }
  return feed.rss2();
}

/** Atom 1.0 (RFC 4287). */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = emptyFeed(head);
  for (const entry of entries) {
    feed.addItem({
      ...common(entry),
      // The library declares titles and summaries to be HTML.
      title: escapeHtml(entry.title),
      description: escapeHtml(entry.summary),
      author: [{ name: entry.author }],
    });
  }
  // The library has no place for Atom's language.
  return feed
    .atom1()
    .replace('<feed xmlns="http://www.w3.org/2005/Atom"', `$& xml:lang="${site.language}"`);
}

/** JSON Feed 1.1; the library writes version 1, which has neither a language nor more than one author. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = emptyFeed(head);
  for (const entry of entries) {
    feed.addItem({ ...common(entry), title: entry.title, description: entry.summary });
  }
  const written = JSON.parse(feed.json1()) as { author: object; items: object[] };
  const { author, items, ...rest } = written;
  const whole = {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: site.language,
    authors: [author],
    items: items.map((item, index) => ({ ...item, authors: [{ name: entries[index]?.author }] })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
