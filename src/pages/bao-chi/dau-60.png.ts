import type { APIRoute } from 'astro';
import { keptDrawingPng } from '#documents/kept-documents.ts';
import { mark } from '#lib/weave/mark.ts';

export const GET: APIRoute = async () =>
  new Response(await keptDrawingPng(mark()), { headers: { 'Content-Type': 'image/png' } });
