import { anniversaryYears, formatDay } from '#lib/dates.ts';
import type { CampaignCalendar } from '#lib/phase.ts';
import type { CampaignEvent } from '#lib/register/model.ts';
import type { Thing } from './graph.ts';

const attended = { eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' };

const statusAddress = (isCancelled: boolean): string =>
  `https://schema.org/Event${isCancelled ? 'Cancelled' : 'Scheduled'}`;

const place = (name: string, locality: string): Thing => ({
  '@type': 'Place',
  name,
  address: {
    '@type': 'PostalAddress',
    addressLocality: locality,
    addressRegion: 'Nghệ An',
    addressCountry: 'VN',
  },
});

/** An event of the register; where its place is not told, the unit that holds it stands for it. */
export const registeredEvent = (
  event: Pick<
    CampaignEvent,
    'title' | 'summary' | 'status' | 'startsOn' | 'endsOn' | 'place' | 'unit'
  >,
  address: string,
): Thing => ({
  '@type': 'Event',
  '@id': `${address}#su-kien`,
  name: event.title,
  description: event.summary,
  url: address,
  startDate: event.startsOn,
  endDate: event.endsOn ?? event.startsOn,
  eventStatus: statusAddress(event.status === 'cancelled'),
  ...attended,
  location: place(event.place ?? event.unit.label, `${event.unit.label}, huyện Quỳ Hợp`),
  organizer: { '@type': 'Organization', name: event.unit.label },
});

/** The day the district was as many years old as the drive celebrates. */
export function anniversary(
  home: string,
  { foundedOn, anniversaryOn }: Pick<CampaignCalendar, 'foundedOn' | 'anniversaryOn'>,
): Thing {
  const years = String(anniversaryYears(foundedOn, anniversaryOn));
  return {
    '@type': 'Event',
    '@id': `${home}#ky-niem`,
    name: `Kỷ niệm ${years} năm ngày thành lập huyện Quỳ Hợp`,
    description: `Huyện Quỳ Hợp, tỉnh Nghệ An, thành lập ngày ${formatDay(foundedOn)}; tròn ${years} năm ngày ${formatDay(anniversaryOn)}.`,
    url: `${home}moc-thoi-gian/`,
    startDate: anniversaryOn,
    endDate: anniversaryOn,
    eventStatus: statusAddress(false),
    ...attended,
    location: place('Huyện Quỳ Hợp', 'Quỳ Hợp'),
  };
}
