import type { APIRoute } from 'astro';
import { getOriginalText } from '#data/plan.ts';

/** The copy exactly as it came, byte for byte. */
export const GET: APIRoute = async () =>
  new Response(await getOriginalText(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
