import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getCorrections } from '#data/corrections.ts';
import { correctionFeedEntry, correctionsFeedHead } from '#documents/corrections-feed.ts';
import { atomFeed } from '#documents/feeds.ts';
import { href } from '#lib/paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const corrections = await getCorrections();
  const whole = (path: string): string => new URL(path, site).href;
  const updatedOn = corrections[0]?.madeOn ?? (await getCampaign()).updatedOn;
  const body = atomFeed(
    correctionsFeedHead(
      whole(href('/nhat-ky-sua/atom.xml')),
      whole(href('/nhat-ky-sua/')),
      updatedOn,
    ),
    corrections.map((correction) => correctionFeedEntry(correction, whole)),
  );
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
