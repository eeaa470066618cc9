import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '#lib/dates.ts';
import type { CampaignEvent } from '#schemas/event.ts';

export interface CalendarEvent extends Pick<
  CampaignEvent,
  'title' | 'summary' | 'status' | 'startsOn' | 'endsOn' | 'place'
> {
  slug: string;
  /** «Xã Châu Quang» */
  unitLabel: string;
  /** The whole address of its page. */
  address: string;
}

const statuses: Readonly<Record<CampaignEvent['status'], ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** All-day events are dates, not moments: UTC midnight is how ical-generator takes a date whole. */
const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * One event of the register as an iCalendar file (RFC 5545): all-day, without time zone. Its UID comes
 * from its address, so that a calendar that has it learns of a new day or of a cancellation. The same
 * event gives the same bytes: DTSTAMP is the event's own day, never the build's clock.
 */
export function eventCalendarFile(event: CalendarEvent): string {
  const calendar = ical({
    name: event.title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Quỳ Hợp 60', product: 'Sự kiện', language: 'VI' },
  });
  calendar.createEvent({
    id: `su-kien-${event.slug}@quyhop60`,
    allDay: true,
    start: asDate(event.startsOn),
    end: asDate(addDays(event.endsOn ?? event.startsOn, 1)),
    stamp: asDate(event.startsOn),
    status: statuses[event.status],
    summary: event.title,
    description: `${event.unitLabel}. ${event.summary}`,
    url: event.address,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(event.place !== undefined && { location: event.place }),
  });
  return `${calendar.toString()}\r\n`;
}
