import type { APIRoute, GetStaticPaths } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getFeedItems } from '#data/feeds.ts';
import { getThemes } from '#data/themes.ts';
import { feedEntries } from '#documents/feed-entries.ts';
import { feedHead, themeSubject } from '#documents/feed-heads.ts';
import { feedFiles, feedResponse, wholeOn, type FeedFile } from '#documents/feeds.ts';

type Props = Parameters<typeof themeSubject>[0];

/** Every theme has a feed, an empty one too. */
export const getStaticPaths = (async () => {
  const themes = await getThemes();
  return themes.flatMap(({ slug, letter, shortTitle }) =>
    feedFiles.map((feed) => ({
      params: { theme: slug, feed },
      props: { slug, letter, shortTitle },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props, { feed: FeedFile }> = async ({ params, props, site }) => {
  const whole = wholeOn(site);
  const head = feedHead(themeSubject(props), whole, await getCampaign());
  const items = await getFeedItems({ of: ['news', 'profiles'], theme: props.slug });
  return feedResponse(params.feed, head, feedEntries(items, whole));
};
