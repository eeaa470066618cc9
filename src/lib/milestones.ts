import { addDays, firstDayOf, lastDayOf, wholeYear, type Day, type PartialDay } from './dates.ts';

/** What orders and times a milestone; the rest of it is the page's business. */
export interface Dated {
  date: PartialDay;
  /** «Trước ngày»: the day itself is already too late. */
  isBefore: boolean;
  endsOn?: PartialDay | undefined;
  /** The plan's own days, which go into the calendar file. */
  inCalendar?: boolean;
}

/** First and last day on which a milestone is «now»: the 30th for «trước ngày 31», the whole year for `2022`. */
export function runOf({ date, isBefore, endsOn }: Dated): { from: Day; until: Day } {
  if (isBefore) {
    const last = addDays(firstDayOf(date), -1);
    return { from: last, until: last };
  }
  return { from: firstDayOf(date), until: lastDayOf(endsOn ?? date) };
}

/**
 * Oldest first. What is known by its year alone stands at the end of that year, and a month at the
 * end of that month; on one day, what must be done before it comes first, then what the plan sets.
 */
export const inOrder = <Item extends Dated>(items: readonly Item[]): Item[] =>
  items.toSorted(
    (a, b) =>
      lastDayOf(a.date).localeCompare(lastDayOf(b.date)) ||
      Number(b.isBefore) - Number(a.isBefore) ||
      Number(b.inCalendar ?? false) - Number(a.inCalendar ?? false),
  );

export interface Periods<Item> {
  earlier: Item[];
  campaign: Item[];
  afterwards: Item[];
}

/** Milestones before the year of the plan, up to the anniversary, and since. */
export function byPeriod<Item extends Dated>(
  items: readonly Item[],
  { planYear, anniversaryOn }: { planYear: number; anniversaryOn: Day },
): Periods<Item> {
  const begins = firstDayOf(wholeYear(planYear));
  const starts = (item: Item): Day => firstDayOf(item.date);
  return {
    earlier: items.filter((item) => starts(item) < begins),
    campaign: items.filter((item) => starts(item) >= begins && starts(item) <= anniversaryOn),
    afterwards: items.filter((item) => starts(item) > anniversaryOn),
  };
}
