import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { href } from '#lib/paths.ts';

/** A sample site asks on every page not to be indexed, and has no list of pages to offer. */
export const GET: APIRoute = async ({ site }) => {
  const { isSample } = await getCampaign();
  const sitemap = `\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${isSample ? '' : sitemap}`);
};
