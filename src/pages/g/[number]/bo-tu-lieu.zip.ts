import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles, pressMaterial } from '#data/press.ts';
import type { Profile } from '#data/profiles.ts';
import { pressPhotographBytes } from '#documents/photograph.ts';
import { pressKit } from '#documents/press-kit.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** Everything a newsroom needs of one profile. */
export const GET: APIRoute<{ profile: Profile }> = async ({ props: { profile }, site }) => {
  const { picture, ...material } = await pressMaterial(profile, site);
  const { portrait } = profile;
  const jpeg = portrait && (await pressPhotographBytes(portrait.photograph));
  const kit = pressKit({ ...material, ...(picture && jpeg && { picture: { ...picture, jpeg } }) });
  return new Response(kit, { headers: { 'Content-Type': 'application/zip' } });
};
