import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { href } from '#lib/paths.ts';

/**
 * A sample site asks on every page not to be indexed, and has no list of pages to offer. The page that searches
 * may be listed, the endless answers it gives may not.
 */
export const GET: APIRoute = async ({ site }) => {
  const { isSample } = await getCampaign();
  const sitemap = `\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`;
  return new Response(
    `User-agent: *\nDisallow: ${href('/tim-kiem/')}?\n${isSample ? '' : sitemap}`,
  );
};
