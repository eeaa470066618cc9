import { formatDay, type Day } from '#lib/dates.ts';
import { eventPath, workPath } from '#lib/paths.ts';
import { compareVietnamese, slugify } from '#lib/vietnamese.ts';
import { counts, type CampaignEvent, type ThemeName, type UnitName, type Work } from './model.ts';
import { eventKindWords, eventStatusWords, workKindWords, workStatusWords } from './words.ts';

/** A value of the register that rows are listed or filtered by. */
export interface Label {
  /** The part of an address that stands for it. */
  slug: string;
  words: string;
  /** Its place among its like, from 0. */
  order: number;
}

/** One work or event as a row of the register's tables. */
export interface RegisterRow {
  path: string;
  title: string;
  unit: UnitName;
  kind: Label;
  status: Label;
  isDone: boolean;
  /** Neither dropped nor cancelled. */
  isCounted: boolean;
  themes: readonly ThemeName[];
  day: Day | undefined;
  dayWords: string;
  /** Where the row stands, from 0, when its whole list is sorted by title, unit, theme, status, day. */
  ranks: readonly number[];
}

type Unranked = Omit<RegisterRow, 'ranks'>;

/** The labels of a table of words, in its order. */
export const labelsOf = (words: Readonly<Record<string, string>>): Label[] =>
  Object.values(words).map((one, order) => ({ slug: slugify(one), words: one, order }));

function labelled<K extends string>(words: Readonly<Record<K, string>>, key: K): Label {
  const one = words[key];
  return { slug: slugify(one), words: one, order: Object.keys(words).indexOf(key) };
}

export const themeLabel = ({ slug, letter, order, shortTitle }: ThemeName): Label => ({
  slug,
  words: `${letter}) ${shortTitle}`,
  order,
});

function ranked(rows: readonly Unranked[]): RegisterRow[] {
  const units = [...new Set(rows.map(({ unit }) => unit.slug))];
  // What has no theme or day of its own comes last.
  const orders: ((a: Unranked, b: Unranked) => number)[] = [
    (a, b) => compareVietnamese(a.title, b.title),
    (a, b) => units.indexOf(a.unit.slug) - units.indexOf(b.unit.slug),
    (a, b) => (a.themes[0]?.order ?? 9) - (b.themes[0]?.order ?? 9),
    (a, b) => a.status.order - b.status.order,
    (a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'),
  ];
  const positions = orders.map(
    (order) => new Map(rows.toSorted(order).map((row, index) => [row, index])),
  );
  return rows.map((row) => ({
    ...row,
    ranks: positions.map((position) => position.get(row) ?? 0),
  }));
}

function workDay(work: Work): { day: Day | undefined; dayWords: string } {
  if (work.doneOn !== undefined)
    return { day: work.doneOn, dayWords: `Xong ${formatDay(work.doneOn)}` };
  if (work.dueOn !== undefined)
    return { day: work.dueOn, dayWords: `Hạn ${formatDay(work.dueOn)}` };
  return { day: undefined, dayWords: 'Chưa ghi' };
}

/** Rows in the order the works come, which is that of the units. */
export const workRows = (works: readonly Work[]): RegisterRow[] =>
  ranked(
    works.map((work) => ({
      path: workPath(work.slug),
      title: work.title,
      unit: work.unit,
      kind: labelled(workKindWords, work.kind),
      status: labelled(workStatusWords, work.status),
      isDone: work.status === 'done',
      isCounted: counts(work),
      themes: work.themes,
      ...workDay(work),
    })),
  );

/** `26/3/2023`, or `25/3/2023 – 26/3/2023`. */
export const eventDays = ({ startsOn, endsOn }: Pick<CampaignEvent, 'startsOn' | 'endsOn'>) =>
  endsOn === undefined || endsOn === startsOn
    ? formatDay(startsOn)
    : `${formatDay(startsOn)} – ${formatDay(endsOn)}`;

/** Rows in the order the events come, which is that of the units. */
export const eventRows = (events: readonly CampaignEvent[]): RegisterRow[] =>
  ranked(
    events.map((event) => ({
      path: eventPath(event.slug),
      title: event.title,
      unit: event.unit,
      kind: labelled(eventKindWords, event.kind),
      status: labelled(eventStatusWords, event.status),
      isDone: event.status === 'held',
      isCounted: counts(event),
      themes: event.themes,
      day: event.startsOn,
      dayWords: eventDays(event),
    })),
  );
