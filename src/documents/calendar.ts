import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, formatDay, isWholeDay, type Day } from '#lib/dates.ts';
import { runOf } from '#lib/milestones.ts';
import type { Milestone } from '#schemas/milestone.ts';

export type CalendarMilestone = Pick<
  Milestone,
  'id' | 'title' | 'text' | 'date' | 'endsOn' | 'isBefore' | 'caution'
>;

interface Options {
  name: string;
  description: string;
  /** The whole address of a milestone on the site. */
  addressOf: (id: string) => string;
}

/** All-day events are dates, not moments: UTC midnight is how ical-generator takes a date whole. */
const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const beforeNote = ({ date, isBefore }: CalendarMilestone, last: Day): string =>
  isBefore && isWholeDay(date)
    ? `Hạn là trước ngày ${formatDay(date)}, nên lịch đặt ở ngày ${formatDay(last)}, ngày cuối còn trong hạn.`
    : '';

/**
 * The milestones as an iCalendar file (RFC 5545) of all-day events without time zones.
 * The same milestones give the same bytes: DTSTAMP is the event's own day, never the build's clock.
 */
export function calendarFile(milestones: readonly CalendarMilestone[], options: Options): string {
  const calendar = ical({
    name: options.name,
    description: options.description,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Quỳ Hợp 60', product: 'Mốc thời gian', language: 'VI' },
  });
  for (const milestone of milestones) {
    const { id, title, text, caution, isBefore } = milestone;
    const { from, until } = runOf(milestone);
    calendar.createEvent({
      id: `${id}@quyhop60`,
      allDay: true,
      start: asDate(from),
      end: asDate(addDays(until, 1)),
      stamp: asDate(from),
      summary: isBefore ? `${title} (ngày cuối)` : title,
      description: [text, beforeNote(milestone, until), caution ?? ''].filter(Boolean).join('\n'),
      url: options.addressOf(id),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
