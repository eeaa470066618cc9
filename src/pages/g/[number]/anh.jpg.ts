import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '#data/pictures.ts';
import { getProfiles } from '#data/profiles.ts';
import { pressPhotographBytes } from '#documents/photograph.ts';
import { paddedNumber } from '#lib/paths.ts';

export const getStaticPaths = (async () => {
  const profiles = await getProfiles();
  return profiles.flatMap(({ number, portrait }) =>
    portrait === undefined ? [] : { params: { number: paddedNumber(number) }, props: portrait },
  );
}) satisfies GetStaticPaths;

/** A profile's picture for the press, in high resolution; see `getPressPicture`. */
export const GET: APIRoute<Picture> = async ({ props: { photograph } }) =>
  new Response(await pressPhotographBytes(photograph), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
