import type { APIRoute } from 'astro';
import { drawingPng } from '#documents/drawing-png.ts';
import { markInOneColour } from '#lib/weave/mark.ts';

export const GET: APIRoute = async () =>
  new Response(await drawingPng(markInOneColour()), { headers: { 'Content-Type': 'image/png' } });
