/**
 * A Vietnamese calendar day, `2023-04-19`; also a valid `<time datetime>`.
 * Content, pages and comparisons all use it: two days compare rightly as strings.
 */
export type Day = `${number}-${number}-${number}`;

/** A day, a month (`2023-04`) or a year (`1963`), for what sources date only roughly. */
export type PartialDay = Day | `${number}-${number}` | `${number}`;

export const dayInMilliseconds = 86_400_000;

// Việt Nam has kept +07:00 without summer time since 1975; arithmetic is the same on every
// machine and in every old browser, a time zone name is not.
const offsetInMilliseconds = 7 * 3_600_000;

const weekdays = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isRealMonth = (year: number, month: number): boolean =>
  year >= 1900 && year <= 2099 && month >= 1 && month <= 12;

const toDay = (year: number, month: number, date: number): Day | undefined =>
  isRealMonth(year, month) && date >= 1 && date <= daysInMonth(year, month)
    ? (`${pad(year, 4)}-${pad(month)}-${pad(date)}` as Day)
    : undefined;

/** `[2023, 4, 19]`; a month or a year known only roughly stops short. */
const numbersOf = (day: PartialDay) => day.split('-').map(Number) as [number, number?, number?];

/** UTC midnight of the same calendar day: only for counting days, never a moment in Việt Nam. */
const utcOf = (day: Day): number => Date.parse(day); // a bare ISO day is UTC in every browser

const dayOfUtc = (utc: number): Day => new Date(utc).toISOString().slice(0, 10) as Day;

/** A day as an officer writes it, `19/4/2023`, `19-4-2023`, `19.4.2023`, or as `2023-04-19`; only real days of 1900–2099. */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const yearLast = /^(?<date>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/;
  const yearFirst = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/;
  const found = (yearLast.exec(trimmed) ?? yearFirst.exec(trimmed))?.groups;
  return found && toDay(Number(found['year']), Number(found['month']), Number(found['date']));
}

/** As `parseDay`, and also a month (`4/2023`, `2023-04`) or a year (`2023`), with or without «ngày», «tháng», «năm» before it. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const bare = text
    .trim()
    .normalize('NFC')
    .replace(/^(?:ngày|tháng|năm)\s+/iu, '');
  const found =
    /^(?:(?<month>\d{1,2})[/.-])?(?<year>\d{4})$|^(?<year2>\d{4})-(?<month2>\d{1,2})$/.exec(
      bare,
    )?.groups;
  if (!found) return parseDay(bare);
  const year = Number(found['year'] ?? found['year2']);
  const month = found['month'] ?? found['month2'];
  if (!isRealMonth(year, Number(month ?? 1))) return undefined;
  return month === undefined
    ? (pad(year, 4) as PartialDay)
    : (`${pad(year, 4)}-${pad(Number(month))}` as PartialDay);
}

export const wholeYear = (year: number): PartialDay => pad(year, 4) as PartialDay;

export const isWholeDay = (day: PartialDay): day is Day => day.split('-').length === 3;

/** `2023-04` → `2023-04-01`, `1963` → `1963-01-01`. */
export function firstDayOf(day: PartialDay): Day {
  const [year, month = 1, date = 1] = numbersOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}` as Day;
}

/** `2023-04` → `2023-04-30`, `1963` → `1963-12-31`. */
export function lastDayOf(day: PartialDay): Day {
  const [year, month = 12, date] = numbersOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date ?? daysInMonth(year, month))}` as Day;
}

/** `19/4/2023` */
export const formatDay = (day: Day): string => day.split('-').map(Number).reverse().join('/');

/** `tháng 4/2023` */
export function formatMonth(day: PartialDay): string {
  const [year, month] = numbersOf(day);
  return `tháng ${String(month ?? 1)}/${String(year)}`;
}

/** `19/4/2023`, `tháng 4/2023` or `năm 2023`, as much as is known. */
export function formatPartialDay(day: PartialDay): string {
  if (isWholeDay(day)) return formatDay(day);
  return day.includes('-') ? formatMonth(day) : `năm ${day}`;
}

/** `thứ Tư`; `Chủ nhật` keeps its capital, as in print. */
export const weekday = (day: Day): string =>
  weekdays[new Date(utcOf(day)).getUTCDay()] ?? weekdays[0];

/** `ngày 19 tháng 4 năm 2023` */
export function formatWrittenDay(day: Day): string {
  const [year, month, date] = numbersOf(day);
  return `ngày ${String(date)} tháng ${String(month)} năm ${String(year)}`;
}

/** `thứ Tư, ngày 19 tháng 4 năm 2023` */
export const formatLongDay = (day: Day): string => `${weekday(day)}, ${formatWrittenDay(day)}`;

/** The moment (epoch milliseconds) when `day` begins in Việt Nam: 00:00 +07:00. */
export const startOf = (day: Day): number => utcOf(day) - offsetInMilliseconds;

/** The calendar day in Việt Nam at `instant`. Throws RangeError for an invalid Date; right for the years 0–9999. */
export const dayAt = (instant: Date): Day => dayOfUtc(instant.getTime() + offsetInMilliseconds);

/** Whole calendar days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => (utcOf(b) - utcOf(a)) / dayInMilliseconds;

export const addDays = (day: Day, days: number): Day =>
  dayOfUtc(utcOf(day) + days * dayInMilliseconds);

/** The same date `months` later; the last day of the month where that date does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year, month = 1, date = 1] = numbersOf(day);
  const last = daysInMonth(year, month + months);
  return dayOfUtc(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

export interface CalendarSpan {
  years: number;
  months: number;
  days: number;
}

/** From `from` to `to` (not earlier) as people count: whole years, then whole months, then days. */
export function calendarSpan(from: Day, to: Day): CalendarSpan {
  const [fromYear, fromMonth = 1] = numbersOf(from);
  const [toYear, toMonth = 1] = numbersOf(to);
  let months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (addMonths(from, months) > to) months -= 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}

/** Whole years completed on the day `at` since `from`: 60 from 19/4/1963 on 19/4/2023, 59 the day before. */
export const anniversaryYears = (from: Day, at: Day): number => calendarSpan(from, at).years;
