import {
  addDays,
  addMonths,
  anniversaryYears,
  calendarSpan,
  dayAt,
  daysBetween,
  startOf,
  type CalendarSpan,
  type Day,
} from './dates.ts';

/** The days everything the clock shows is computed from. */
export interface CampaignDays {
  foundedOn: Day;
  anniversaryOn: Day;
  /** The plan says «trước ngày»: this day itself is already too late. */
  reportBefore: Day;
  districtEndedOn: Day;
}

export interface CampaignCalendar extends CampaignDays {
  /** The plan leaves its own day blank, so only its year is known. */
  planYear: number;
}

export const phases = ['before', 'reporting-due', 'final', 'day', 'after', 'archive'] as const;
export type Phase = (typeof phases)[number];

/**
 * How many days before the report deadline its countdown takes the lead: 1/3/2023 for 31/3/2023.
 * An editorial choice of this site; every other boundary is the plan's or the district's own.
 */
export const reportingNoticeInDays = 30;

const roundYears = 5;

/** The Vietnamese days on which each phase but the first begins, at 00:00 +07:00, in order. */
export const phaseStarts = (calendar: CampaignDays): readonly (readonly [Phase, Day])[] => [
  ['reporting-due', addDays(calendar.reportBefore, -reportingNoticeInDays)],
  ['final', addDays(calendar.reportBefore, 1)],
  ['day', calendar.anniversaryOn],
  ['after', addDays(calendar.anniversaryOn, 1)],
  ['archive', calendar.districtEndedOn],
];

/** The phase at `now`; `before` reaches back without end, for nothing on the site is older than the plan. */
export function phaseAt(now: Date, calendar: CampaignDays): Phase {
  const today = dayAt(now);
  let phase: Phase = 'before';
  for (const [next, start] of phaseStarts(calendar)) {
    if (today >= start) phase = next;
  }
  return phase;
}

/** The last day that is still before the report deadline: 30/3/2023 for «trước ngày 31/3/2023». */
export const lastReportDay = (calendar: CampaignDays): Day => addDays(calendar.reportBefore, -1);

/** The next anniversary of the founding in whole fives (65 years: 19/4/2028), `today` included. */
export function nextRoundAnniversary(foundedOn: Day, today: Day): { years: number; on: Day } {
  const completed = anniversaryYears(foundedOn, addDays(today, -1));
  const years = completed - (completed % roundYears) + roundYears;
  return { years, on: addMonths(foundedOn, years * 12) };
}

export interface Countdown {
  phase: Phase;
  /** Calendar days to the anniversary: 0 on the day, negative afterwards. */
  daysToDay: number;
  /** Whole hours to 00:00 of the anniversary; 0 once it has begun. */
  hoursToDay: number;
  /** Calendar days to the last day of reporting: 0 on 30/3/2023, negative from 31/3/2023 on. */
  daysToReport: number;
  /** How long ago the anniversary was, as people count; undefined until its day is over. */
  sinceDay: CalendarSpan | undefined;
}

/** Everything the countdown says at `now`, as numbers; `countdown-words.ts` makes sentences of it. */
export function countdownAt(now: Date, calendar: CampaignDays): Countdown {
  const today = dayAt(now);
  const { anniversaryOn } = calendar;
  return {
    phase: phaseAt(now, calendar),
    daysToDay: daysBetween(today, anniversaryOn),
    hoursToDay: Math.max(0, Math.floor((startOf(anniversaryOn) - now.getTime()) / 3_600_000)),
    daysToReport: daysBetween(today, lastReportDay(calendar)),
    sinceDay: today > anniversaryOn ? calendarSpan(anniversaryOn, today) : undefined,
  };
}

/** `1.234`, as Vietnamese groups thousands. */
export const formatCount = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** `còn 12 ngày`, `hôm nay` or `1.234 ngày trước`, by Vietnamese calendar days. */
export function relativeDay(day: Day, now: Date): string {
  const days = daysBetween(dayAt(now), day);
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${formatCount(days)} ngày` : `${formatCount(-days)} ngày trước`;
}
