import { formatDay, type CalendarSpan } from './dates.ts';
import { formatCount, lastReportDay, type CampaignDays, type Countdown } from './phase.ts';

/** What the countdown block says. `number` is woven, so it holds digits and «/» only. */
export interface CountdownWords {
  lead: string;
  number: string;
  unit: string;
  /** Sentences that are true only now. */
  relative: string;
}

const sentences = (...parts: string[]): string => parts.filter(Boolean).join(' ');
const some = (count: number, unit: string): string =>
  count > 0 ? `${formatCount(count)} ${unit}` : '';

/** `19/4/2023` → `19/4` */
export const withoutYear = (formatted: string): string => formatted.replace(/\/\d+$/, '');

/** `hơn 3 năm 7 tháng`, `tròn 2 năm`, `5 ngày`: in days until a month has passed. */
export function spanWords({ years, months, days }: CalendarSpan): string {
  const whole = sentences(some(years, 'năm'), some(months, 'tháng'));
  return whole === '' ? `${String(days)} ngày` : `${days > 0 ? 'hơn' : 'tròn'} ${whole}`;
}

/** `76 ngày 15 giờ`, from whole hours. */
export const hoursWords = (hours: number): string =>
  sentences(some(Math.floor(hours / 24), 'ngày'), some(hours % 24, 'giờ')) || 'chưa đầy 1 giờ';

function comingWords(
  { daysToDay, daysToReport, hoursToDay }: Countdown,
  calendar: CampaignDays,
  withHours: boolean,
): Partial<CountdownWords> {
  const report = formatDay(calendar.reportBefore);
  return {
    lead: 'Còn',
    number: String(daysToDay),
    unit: 'ngày',
    relative: sentences(
      withHours
        ? `Còn ${hoursWords(hoursToDay)} nữa là đến 0 giờ ngày ${formatDay(calendar.anniversaryOn)}.`
        : '',
      daysToReport > 0
        ? `Hạn báo cáo “trước ngày ${report}” còn ${formatCount(daysToReport)} ngày.`
        : '',
    ),
  };
}

function reportingWords(
  { daysToDay, daysToReport }: Countdown,
  calendar: CampaignDays,
): Partial<CountdownWords> {
  const relative = `Còn ${formatCount(daysToDay)} ngày đến ngày kỷ niệm ${formatDay(calendar.anniversaryOn)}.`;
  if (daysToReport > 0) {
    return { lead: 'Còn', number: String(daysToReport), unit: 'ngày', relative };
  }
  const [today, unit] =
    daysToReport === 0
      ? [lastReportDay(calendar), 'là ngày cuối']
      : [calendar.reportBefore, 'đã quá hạn'];
  return { lead: 'Hôm nay', number: withoutYear(formatDay(today)), unit, relative };
}

function pastWords(
  { daysToDay, sinceDay }: Countdown,
  calendar: CampaignDays,
): Partial<CountdownWords> {
  const exactly = `${formatCount(-daysToDay)} ngày`;
  const ago = sinceDay ? spanWords(sinceDay) : exactly;
  return {
    relative: `Ngày kỷ niệm ${formatDay(calendar.anniversaryOn)} đã qua ${ago === exactly ? ago : `${ago} (${exactly})`}.`,
  };
}

/** The words of this moment; a part left out keeps what the HTML states for good. */
export function countdownWords(
  countdown: Countdown,
  calendar: CampaignDays,
  withHours: boolean,
): Partial<CountdownWords> {
  switch (countdown.phase) {
    case 'before':
    case 'final':
      return comingWords(countdown, calendar, withHours);
    case 'reporting-due':
      return reportingWords(countdown, calendar);
    case 'day':
      return { lead: 'Hôm nay' };
    case 'after':
    case 'archive':
      return pastWords(countdown, calendar);
  }
}
