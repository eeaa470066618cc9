import type { FeedEntry, Whole } from './feed-model.ts';
import { newsFeedEntry, type FeedNews } from './news-feed.ts';
import { profileFeedEntry, type FeedProfile } from './profile-feed.ts';

/** What feeds carry: a news item or a profile. */
export type FeedItem = ({ kind: 'news' } & FeedNews) | ({ kind: 'profile' } & FeedProfile);

export const feedEntries = (items: readonly FeedItem[], whole: Whole): FeedEntry[] =>
  items.map((item) =>
    item.kind === 'news' ? newsFeedEntry(item, whole) : profileFeedEntry(item, whole),
  );
