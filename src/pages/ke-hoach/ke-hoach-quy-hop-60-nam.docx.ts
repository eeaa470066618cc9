import type { APIRoute } from 'astro';
import { getPlan } from '#data/plan.ts';
import { keptPlanDocx } from '#documents/kept-documents.ts';

export const GET: APIRoute = async () =>
  new Response(await keptPlanDocx(await getPlan()), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
