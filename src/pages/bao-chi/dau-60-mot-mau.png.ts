import type { APIRoute } from 'astro';
import { keptDrawingPng } from '#documents/kept-documents.ts';
import { markInOneColour } from '#lib/weave/mark.ts';

export const GET: APIRoute = async () =>
  new Response(await keptDrawingPng(markInOneColour()), {
    headers: { 'Content-Type': 'image/png' },
  });
