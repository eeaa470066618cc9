import type { APIRoute, GetStaticPaths } from 'astro';
import { getPictureFiles, type PictureFile } from '#data/picture-files.ts';
import { photographBytes } from '#documents/photograph.ts';

export const getStaticPaths = (async () =>
  [...(await getPictureFiles())].map(([picture, props]) => ({
    params: { picture },
    props: { ...props },
  }))) satisfies GetStaticPaths;

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/** A photograph in one of the sizes pages show it in. */
export const GET: APIRoute<PictureFile> = async ({ props: { photograph, variant } }) =>
  new Response(await photographBytes(photograph, variant), {
    headers: { 'Content-Type': types[variant.format] },
  });
