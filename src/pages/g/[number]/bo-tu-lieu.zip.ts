import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles, pressMaterial } from '#data/press.ts';
import type { Profile } from '#data/profiles.ts';
import { keptPressKit } from '#documents/kept-documents.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** Everything a newsroom needs of one profile. */
export const GET: APIRoute<{ profile: Profile }> = async ({ props: { profile }, site }) => {
  const material = await pressMaterial(profile, site);
  const kit = await keptPressKit(material, profile.portrait?.photograph);
  return new Response(kit, { headers: { 'Content-Type': 'application/zip' } });
};
