import { getCollection, render } from 'astro:content';
import { dutyBoard, type BoardRow } from '#lib/register/board.ts';
import type {
  CampaignEvent as JoinedEvent,
  ThemeName,
  UnitName,
  UnitReport as JoinedReport,
  Work as JoinedWork,
} from '#lib/register/model.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { UnitReport } from '#schemas/unit-report.ts';
import { withPicture, type Picture } from './pictures.ts';
import { getThemes } from './themes.ts';
import { getCommunesOfNow, getUnits } from './units.ts';

interface Shown {
  picture?: Picture;
  /** Whether the officer wrote anything below the fields. */
  hasText: boolean;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

export type RegisteredWork = JoinedWork & Shown;
export type RegisteredEvent = JoinedEvent & Shown;

/** The whole register (plan IV.1, IV.5), joined with units and themes. */
export interface Register {
  /** By unit, then by title. */
  works: RegisteredWork[];
  /** By unit, then by day. */
  events: RegisteredEvent[];
  reports: JoinedReport[];
  /** The 21 units of then in their fixed order. */
  board: BoardRow<UnitName>[];
  /** Nothing is registered and nobody has reported: no register is public. */
  isEmpty: boolean;
}

/** Reports the district has received from units (plan IV.1, second paragraph). */
export async function getUnitReports(): Promise<UnitReport[]> {
  const reports = await getCollection('unitReports');
  return reports.map(({ data }) => data);
}

let register: Promise<Register> | undefined;

/** The register. A build reads it once; the development server follows every change. */
export const getRegister = (): Promise<Register> =>
  import.meta.env.DEV ? readRegister() : (register ??= readRegister());

async function readRegister(): Promise<Register> {
  const [unitsOfThen, communes, themes] = await Promise.all([
    getUnits(),
    getCommunesOfNow(),
    getThemes(),
  ]);
  const units = [...unitsOfThen, ...communes].map(({ slug, label }) => ({ slug, label }));
  const unitCalled = (slug: string): UnitName => {
    const unit = units.find((candidate) => candidate.slug === slug);
    if (!unit) throw new Error(`Không có đơn vị «${slug}» trong don-vi/.`);
    return unit;
  };
  const themesCalled = (slugs: readonly string[]): ThemeName[] =>
    themes
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ slug, letter, order, shortTitle }) => ({ slug, letter, order, shortTitle }));
  const join = <T extends { unit: string; themes: string[] }>(data: T, slug: string) => ({
    ...data,
    slug,
    unit: unitCalled(data.unit),
    themes: themesCalled(data.themes),
  });
  const byUnit = (a: { unit: UnitName }, b: { unit: UnitName }) =>
    units.indexOf(a.unit) - units.indexOf(b.unit);
  const bySlug = (a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug);

  const works = await Promise.all(
    (await getCollection('works')).map(async (entry) => ({
      ...join(await withPicture(entry), entry.id),
      hasText: (entry.body ?? '').trim() !== '',
      Content: (await render(entry)).Content,
    })),
  );
  const events = await Promise.all(
    (await getCollection('events')).map(async (entry) => ({
      ...join(await withPicture(entry), entry.id),
      hasText: (entry.body ?? '').trim() !== '',
      Content: (await render(entry)).Content,
    })),
  );
  const reports = (await getUnitReports()).map((report) => ({
    ...report,
    unit: unitCalled(report.unit),
  }));
  return {
    works: works.toSorted(
      (a, b) => byUnit(a, b) || compareVietnamese(a.title, b.title) || bySlug(a, b),
    ),
    events: events.toSorted(
      (a, b) => byUnit(a, b) || a.startsOn.localeCompare(b.startsOn) || bySlug(a, b),
    ),
    reports: reports.toSorted(byUnit),
    board: dutyBoard(units.slice(0, unitsOfThen.length), { works, events, reports }),
    isEmpty: works.length + events.length + reports.length === 0,
  };
}

/** What one unit has registered, and where it stands on the duty board. */
export async function getUnitRegister(unit: string) {
  const { works, events, board, isEmpty } = await getRegister();
  return {
    isEmpty,
    works: works.filter((work) => work.unit.slug === unit),
    events: events.filter((event) => event.unit.slug === unit),
    row: board.find((row) => row.unit.slug === unit),
  };
}

/** What serves one theme. */
export async function getThemeRegister(theme: string) {
  const { works, events, isEmpty } = await getRegister();
  const serves = (item: { themes: readonly ThemeName[] }) =>
    item.themes.some(({ slug }) => slug === theme);
  return { isEmpty, works: works.filter(serves), events: events.filter(serves) };
}
