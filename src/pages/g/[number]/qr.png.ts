import type { APIRoute, GetStaticPaths } from 'astro';
import { getNumberedProfiles } from '#data/press.ts';
import { qrPng } from '#documents/qr-code.ts';
import { href } from '#lib/paths.ts';

export const getStaticPaths = (() => getNumberedProfiles()) satisfies GetStaticPaths;

/** The same code for programs that take no drawings. */
export const GET: APIRoute<object, { number: string }> = ({ params, site }) =>
  new Response(qrPng(new URL(href(`/g/${params.number}/`), site).href), {
    headers: { 'Content-Type': 'image/png' },
  });
