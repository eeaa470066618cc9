import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getCorrections } from '#data/corrections.ts';
import { correctionFeedEntry } from '#documents/corrections-feed.ts';
import { correctionsSubject, feedHead } from '#documents/feed-heads.ts';
import { feedFiles, feedResponse, wholeOn, type FeedFile } from '#documents/feeds.ts';

export const getStaticPaths = () => feedFiles.map((feed) => ({ params: { feed } }));

export const GET: APIRoute<object, { feed: FeedFile }> = async ({ params, site }) => {
  const whole = wholeOn(site);
  const head = feedHead(correctionsSubject, whole, await getCampaign());
  const corrections = await getCorrections();
  return feedResponse(
    params.feed,
    head,
    corrections.map((correction) => correctionFeedEntry(correction, whole)),
  );
};
