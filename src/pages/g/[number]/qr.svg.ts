import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles } from '#data/press.ts';
import { keptQrSvg } from '#documents/kept-documents.ts';
import { href } from '#lib/paths.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** The whole short address as a QR code, for print at any size. */
export const GET: APIRoute<object, { number: string }> = async ({ params, site }) =>
  new Response(await keptQrSvg(new URL(href(`/g/${params.number}/`), site).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
