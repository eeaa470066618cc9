import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles } from '#data/press.ts';
import type { Profile } from '#data/profiles.ts';
import { embedPath, href } from '#lib/paths.ts';
import { cardTitle, oEmbed } from '#lib/press/embed.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** What a newspaper's editor reads to put the card into a story (oEmbed). */
export const GET: APIRoute<{ profile: Profile }> = ({ props: { profile }, site }) => {
  const whole = (path: string) => new URL(path, site).href;
  const card = { title: cardTitle(profile), address: whole(embedPath(profile.number)) };
  return Response.json(oEmbed(card, whole(href('/'))));
};
