import type { APIRoute } from 'astro';
import { getReport } from '#data/report.ts';
import { keptReportDocx } from '#documents/kept-documents.ts';

export const GET: APIRoute = async () =>
  new Response(await keptReportDocx(await getReport()), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
