import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getFeedNews } from '#data/news-feed.ts';
import { jsonFeed } from '#documents/feeds.ts';
import { newsFeedEntry, newsFeedHead } from '#documents/news-feed.ts';
import { href } from '#lib/paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const news = await getFeedNews();
  const whole = (path: string): string => new URL(path, site).href;
  const updatedOn = news[0]?.publishedOn ?? (await getCampaign()).updatedOn;
  const head = newsFeedHead(whole(href('/tin-tuc/feed.json')), whole(href('/tin-tuc/')), updatedOn);
  const body = jsonFeed(
    head,
    news.map((item) => newsFeedEntry(item, whole)),
  );
  return new Response(body, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
