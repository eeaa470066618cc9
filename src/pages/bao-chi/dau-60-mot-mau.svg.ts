import type { APIRoute } from 'astro';
import { markInOneColour } from '#lib/weave/mark.ts';

export const GET: APIRoute = () =>
  new Response(markInOneColour(), { headers: { 'Content-Type': 'image/svg+xml' } });
