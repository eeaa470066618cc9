import type { APIRoute } from 'astro';
import { getMilestones } from '#data/milestones.ts';
import { calendarFile } from '#documents/calendar.ts';
import { href } from '#lib/paths.ts';
import { site as siteFacts } from '#site.ts';

export const GET: APIRoute = async ({ site }) => {
  const milestones = await getMilestones();
  const body = calendarFile(
    milestones.filter(({ inCalendar }) => inCalendar),
    {
      name: siteFacts.name,
      description: 'Các hạn và ngày kỷ niệm theo kế hoạch phát động đợt thi đua đặc biệt.',
      addressOf: (id) => new URL(href(`/moc-thoi-gian/#${id}`), site).href,
    },
  );
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
