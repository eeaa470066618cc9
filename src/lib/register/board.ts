import type { Day } from '#lib/dates.ts';
import { counts, type CampaignEvent, type Work } from './model.ts';

/** What a unit has registered of its duty: at least one work and one event (plan IV.1). */
export type Standing = 'complete' | 'no-event' | 'no-work' | 'none';

export const standingWords: Readonly<Record<Standing, string>> = {
  complete: 'Đủ',
  'no-event': 'Thiếu sự kiện',
  'no-work': 'Thiếu công trình',
  none: 'Chưa đăng ký',
};

export interface BoardRow<U = { slug: string }> {
  unit: U;
  hasWork: boolean;
  hasEvent: boolean;
  standing: Standing;
  /** The day its report came in; absent while there is none. */
  reportedOn?: Day;
}

interface OfUnit {
  unit: { slug: string };
}

export interface Registered {
  works: readonly (OfUnit & Pick<Work, 'status'>)[];
  events: readonly (OfUnit & Pick<CampaignEvent, 'status'>)[];
  reports: readonly (OfUnit & { receivedOn: Day })[];
}

function standingOf(hasWork: boolean, hasEvent: boolean): Standing {
  if (hasWork) return hasEvent ? 'complete' : 'no-event';
  return hasEvent ? 'no-work' : 'none';
}

/**
 * The duty board: a row for each unit, in the order the units come. It says whether a duty is met and
 * never how far beyond it somebody went, so that nothing on it can be read as a ranking (plan I.2).
 */
export function dutyBoard<U extends { slug: string }>(
  units: readonly U[],
  { works, events, reports }: Registered,
): BoardRow<U>[] {
  const namedBy = (items: readonly OfUnit[]) => new Set(items.map(({ unit }) => unit.slug));
  const withWork = namedBy(works.filter(counts));
  const withEvent = namedBy(events.filter(counts));
  const reportedOn = new Map(reports.map(({ unit, receivedOn }) => [unit.slug, receivedOn]));
  return units.map((unit) => {
    const hasWork = withWork.has(unit.slug);
    const hasEvent = withEvent.has(unit.slug);
    const day = reportedOn.get(unit.slug);
    return {
      unit,
      hasWork,
      hasEvent,
      standing: standingOf(hasWork, hasEvent),
      ...(day !== undefined && { reportedOn: day }),
    };
  });
}

export interface BoardTally {
  units: number;
  withWork: number;
  withEvent: number;
  complete: number;
  reported: number;
}

/** How many units stand where. */
export const tallyOf = (board: readonly BoardRow[]): BoardTally => ({
  units: board.length,
  withWork: board.filter(({ hasWork }) => hasWork).length,
  withEvent: board.filter(({ hasEvent }) => hasEvent).length,
  complete: board.filter(({ standing }) => standing === 'complete').length,
  reported: board.filter(({ reportedOn }) => reportedOn !== undefined).length,
});
