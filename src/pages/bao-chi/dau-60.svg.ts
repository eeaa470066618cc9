import type { APIRoute } from 'astro';
import { mark } from '#lib/weave/mark.ts';

export const GET: APIRoute = () =>
  new Response(mark(), { headers: { 'Content-Type': 'image/svg+xml' } });
