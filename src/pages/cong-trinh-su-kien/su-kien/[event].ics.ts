import type { APIRoute } from 'astro';
import { getRegister, type RegisteredEvent } from '#data/register.ts';
import { eventCalendarFile } from '#documents/event-calendar.ts';
import { eventPath } from '#lib/paths.ts';

export async function getStaticPaths() {
  const { events } = await getRegister();
  return events.map((event) => ({ params: { event: event.slug }, props: { event } }));
}

export const GET: APIRoute<{ event: RegisteredEvent }> = ({ props: { event }, site }) => {
  const body = eventCalendarFile({
    ...event,
    unitLabel: event.unit.label,
    address: new URL(eventPath(event.slug), site).href,
  });
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
