import type { APIRoute } from 'astro';
import { getReport } from '#data/report.ts';
import { reportDocx } from '#documents/report-docx.ts';

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await reportDocx(await getReport())), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
