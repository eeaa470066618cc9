import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles } from '#data/press.ts';
import { keptQrPng } from '#documents/kept-documents.ts';
import { href } from '#lib/paths.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** The same code for programs that take no drawings. */
export const GET: APIRoute<object, { number: string }> = async ({ params, site }) =>
  new Response(await keptQrPng(new URL(href(`/g/${params.number}/`), site).href), {
    headers: { 'Content-Type': 'image/png' },
  });
