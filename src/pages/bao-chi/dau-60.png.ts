import type { APIRoute } from 'astro';
import { drawingPng } from '#documents/drawing-png.ts';
import { mark } from '#lib/weave/mark.ts';

export const GET: APIRoute = async () =>
  new Response(await drawingPng(mark()), { headers: { 'Content-Type': 'image/png' } });
