import { escapeHtml } from '#lib/html-text.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';
import {
  lastDay,
  lastingId,
  mailMoment,
  moment,
  type FeedEntry,
  type FeedHead,
} from './feed-model.ts';

/** Control characters and non-characters, which XML 1.0 has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const text = (words: string): string => escapeHtml(words.toWellFormed().replace(unwritable, ''));

// Browsers show a feed by this sheet; elements of XHTML are links there, and feed readers skip them.
const opening = `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="${href('/nguon-tin.css')}"?>`;

const forPeople = ({ root, home }: FeedHead): string =>
  `<h:p>Đây là nguồn tin: chép địa chỉ của trang này, dán vào ứng dụng đọc tin để được báo khi có mục mới.
<h:a href="${text(root)}tin-tuc/theo-doi/">Cách dùng</h:a> · <h:a href="${text(home)}">Về trang thường</h:a></h:p>`;

const titleLink = ({ title, address }: FeedEntry): string =>
  `<h:a href="${text(address)}">${text(title)}</h:a>`;

const rssItem = (entry: FeedEntry): string => `<item>
<title>${text(entry.title)}</title>
<link>${text(entry.address)}</link>
<guid isPermaLink="false">${lastingId(entry.key)}</guid>
<pubDate>${mailMoment(entry.publishedOn)}</pubDate>
<dc:creator>${text(entry.author)}</dc:creator>
${titleLink(entry)}
<description>${text(entry.summary)}</description>
<content:encoded>${text(entry.html)}</content:encoded>
</item>
`;

/** RSS 2.0. Its `author` must be a mail address, so the name of the office goes into `dc:creator`. */
export const rssFeed = (head: FeedHead, entries: readonly FeedEntry[]): string => `${opening}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:h="http://www.w3.org/1999/xhtml">
<channel>
<title>${text(head.title)}</title>
<link>${text(head.home)}</link>
<description>${text(head.description)}</description>
<language>${site.language}</language>
<lastBuildDate>${mailMoment(lastDay(head, entries))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${text(head.home)}rss.xml"/>
${forPeople(head)}
${entries.map(rssItem).join('')}</channel>
</rss>
`;

const atomEntry = (entry: FeedEntry): string => `<entry>
<title>${text(entry.title)}</title>
<link href="${text(entry.address)}"/>
<id>${lastingId(entry.key)}</id>
<published>${moment(entry.publishedOn)}</published>
<updated>${moment(entry.publishedOn)}</updated>
<author><name>${text(entry.author)}</name></author>
${titleLink(entry)}
<summary>${text(entry.summary)}</summary>
<content type="html">${text(entry.html)}</content>
</entry>
`;

/** Atom 1.0 (RFC 4287). */
export const atomFeed = (head: FeedHead, entries: readonly FeedEntry[]): string => `${opening}
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="${site.language}">
<title>${text(head.title)}</title>
<subtitle>${text(head.description)}</subtitle>
<id>${text(head.home)}</id>
<link rel="alternate" type="text/html" href="${text(head.home)}"/>
<link rel="self" type="application/atom+xml" href="${text(head.home)}atom.xml"/>
<updated>${moment(lastDay(head, entries))}</updated>
<author><name>${text(head.author)}</name></author>
${forPeople(head)}
${entries.map(atomEntry).join('')}</feed>
`;
