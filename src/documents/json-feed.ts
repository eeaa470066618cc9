import { site } from '#site.ts';
import { lastingId, moment, type FeedEntry, type FeedHead } from './feed-model.ts';

/** JSON Feed 1.1. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    user_comment: `Đây là nguồn tin cho ứng dụng đọc tin. Cách dùng: ${head.root}tin-tuc/theo-doi/`,
    home_page_url: head.home,
    feed_url: `${head.home}feed.json`,
    language: site.language,
    authors: [{ name: head.author }],
    items: entries.map((entry) => ({
      id: lastingId(entry.key),
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: moment(entry.publishedOn),
      authors: [{ name: entry.author }],
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
