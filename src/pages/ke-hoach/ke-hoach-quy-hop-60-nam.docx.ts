import type { APIRoute } from 'astro';
import { getPlan } from '#data/plan.ts';
import { planDocx } from '#documents/plan-docx.ts';

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await planDocx(await getPlan())), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
