import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getFeedItems } from '#data/feeds.ts';
import { feedEntries } from '#documents/feed-entries.ts';
import { feedHead, profilesSubject } from '#documents/feed-heads.ts';
import { feedFiles, feedResponse, wholeOn, type FeedFile } from '#documents/feeds.ts';

export const getStaticPaths = () => feedFiles.map((feed) => ({ params: { feed } }));

export const GET: APIRoute<object, { feed: FeedFile }> = async ({ params, site }) => {
  const whole = wholeOn(site);
  const head = feedHead(profilesSubject, whole, await getCampaign());
  const items = await getFeedItems({ of: ['profiles'] });
  return feedResponse(params.feed, head, feedEntries(items, whole));
};
