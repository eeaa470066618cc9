import type { APIRoute, GetStaticPaths } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getFeedItems } from '#data/feeds.ts';
import { getCommunesOfNow, getUnits, memberUnits } from '#data/units.ts';
import { feedEntries } from '#documents/feed-entries.ts';
import { feedHead, unitSubject } from '#documents/feed-heads.ts';
import { feedFiles, feedResponse, wholeOn, type FeedFile } from '#documents/feeds.ts';

interface Props {
  slug: string;
  label: string;
}

/** Every unit has a feed, an empty one too: who follows a unit wants its first news. */
export const getStaticPaths = (async () => {
  const units = [...(await getUnits()), ...(await getCommunesOfNow())];
  return units.flatMap(({ slug, label }) =>
    feedFiles.map((feed) => ({ params: { unit: slug, feed }, props: { slug, label } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props, { feed: FeedFile }> = async ({ params, props, site }) => {
  const whole = wholeOn(site);
  const head = feedHead(unitSubject(props), whole, await getCampaign());
  const units = [props, ...(await memberUnits(props))].map(({ slug }) => slug);
  const items = await getFeedItems({ of: ['news', 'profiles'], units });
  return feedResponse(params.feed, head, feedEntries(items, whole));
};
