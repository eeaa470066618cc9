import type { FeedEntry, FeedHead, Whole } from './feed-model.ts';
import { jsonFeed } from './json-feed.ts';
import { atomFeed, rssFeed } from './xml-feeds.ts';

const formats = {
  'rss.xml': { mediaType: 'application/rss+xml', write: rssFeed },
  'atom.xml': { mediaType: 'application/atom+xml', write: atomFeed },
  'feed.json': { mediaType: 'application/feed+json', write: jsonFeed },
} as const;

export type FeedFile = keyof typeof formats;

/** The files of every feed, below its page. */
export const feedFiles = Object.keys(formats) as FeedFile[];

/** @param site as Astro hands it to an endpoint */
export const wholeOn =
  (site: URL | undefined): Whole =>
  (path) =>
    new URL(path, site).href;

/** Entries newest first. */
export function feedResponse(
  file: FeedFile,
  head: FeedHead,
  entries: readonly FeedEntry[],
): Response {
  const { mediaType, write } = formats[file];
  return new Response(write(head, entries), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
}
