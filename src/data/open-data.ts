import {
  eventPath,
  errataPath,
  planPath,
  profilePath,
  shortProfilePath,
  unitPath,
  workPath,
} from '#lib/paths.ts';
import { tableOf, type Table } from '#lib/open-data/column.ts';
import { clauseColumns, erratumColumns } from '#lib/open-data/plan-columns.ts';
import { awardColumns, figureColumns, profileColumns } from '#lib/open-data/profile-columns.ts';
import { sourceColumns, unitColumns } from '#lib/open-data/reference-columns.ts';
import { eventColumns, workColumns } from '#lib/open-data/register-columns.ts';
import { nameOf } from '#lib/plan/names.ts';
import type { ThemeName } from '#lib/register/model.ts';
import { onceABuild } from './once-a-build.ts';
import { getErrata, getPlan } from './plan.ts';
import { getProfiles } from './profiles.ts';
import { getRegister } from './register.ts';
import { sourcesOf } from './sources.ts';
import { getCommunesOfNow, getUnits } from './units.ts';

const whole = (path: string): string => new URL(path, import.meta.env.SITE).href;

const titlesOf = (themes: readonly Pick<ThemeName, 'shortTitle'>[]): string[] =>
  themes.map(({ shortTitle }) => shortTitle);

async function readTables(): Promise<Table[]> {
  const tables = [
    ...(await getProfileTables()),
    ...(await getRegisterTables()),
    await getUnitTable(),
  ];
  return [...tables, ...(await getPlanTables()), await getSourceTable(tables)];
}

/** Every table of the open data, filled from what the site publishes: no draft, nothing withdrawn. */
export const getTables = onceABuild(readTables);

async function getProfileTables(): Promise<Table[]> {
  const profiles = await getProfiles();
  return [
    tableOf(
      {
        name: 'guong-dien-hinh',
        title: 'Gương điển hình',
        description:
          'Tập thể, hộ gia đình, cá nhân: trong đợt thi đua (có quyết định) hoặc theo báo chí.',
        key: 'so_ho_so',
      },
      profileColumns,
      profiles.map((profile) => ({
        ...profile,
        themes: titlesOf(profile.themesServed),
        address: whole(profilePath(profile)),
        shortAddress: whole(shortProfilePath(profile.number)),
      })),
    ),
    tableOf(
      {
        name: 'khen-thuong',
        title: 'Khen thưởng của gương',
        description: 'Mỗi quyết định khen một dòng, đủ cấp, số, ngày, người ký.',
      },
      awardColumns,
      profiles.flatMap(({ awards, number, name }) =>
        awards.map((award) => ({ ...award, number, name })),
      ),
    ),
    tableOf(
      {
        name: 'so-lieu',
        title: 'Số liệu của gương',
        description: 'Mỗi số liệu một dòng, kèm ai xác nhận và nguồn.',
      },
      figureColumns,
      profiles.flatMap(({ figures, number, name }) =>
        figures.map((figure) => ({ ...figure, number, name })),
      ),
    ),
  ];
}

async function getRegisterTables(): Promise<Table[]> {
  const { works, events } = await getRegister();
  return [
    tableOf(
      {
        name: 'cong-trinh',
        title: 'Công trình, phần việc',
        description: 'Sổ đăng ký theo mục IV.1 và IV.5 của kế hoạch.',
        key: 'ma',
      },
      workColumns,
      works.map((work) => ({
        ...work,
        themes: titlesOf(work.themes),
        address: whole(workPath(work.slug)),
      })),
    ),
    tableOf(
      {
        name: 'su-kien',
        title: 'Sự kiện',
        description: 'Sổ đăng ký theo mục IV.1 và IV.5 của kế hoạch, kèm tệp lịch.',
        key: 'ma',
      },
      eventColumns,
      events.map((event) => ({
        ...event,
        themes: titlesOf(event.themes),
        address: whole(eventPath(event.slug)),
        calendarAddress: whole(eventPath(event.slug).replace(/\/$/, '.ics')),
      })),
    ),
  ];
}

async function getUnitTable(): Promise<Table> {
  const communes = await getCommunesOfNow();
  const units = [...(await getUnits()), ...communes];
  const communeOf = new Map(communes.map(({ slug, label }) => [slug, { slug, label }]));
  return tableOf(
    {
      name: 'don-vi',
      title: 'Đơn vị lúc ấy và ngày nay',
      description: '21 xã, thị trấn của huyện lúc tròn 60 năm và 7 xã từ 1/7/2025.',
      key: 'ma',
    },
    unitColumns,
    units.map(({ successor, ...unit }) => {
      const commune = communeOf.get(successor ?? '');
      return {
        ...unit,
        ...(commune && { successor: commune }),
        address: whole(unitPath(unit.slug)),
      };
    }),
  );
}

async function getPlanTables(): Promise<Table[]> {
  const [{ clauses }, errata] = await Promise.all([getPlan(), getErrata()]);
  return [
    tableOf(
      {
        name: 'dieu-khoan',
        title: 'Điều khoản của kế hoạch',
        description: 'Từng phần, mục, điểm, đoạn có thể dẫn, theo thứ tự đọc.',
        key: 'ma',
      },
      clauseColumns,
      clauses.map((clause) => ({
        ...clause,
        code: nameOf(clause.id).code,
        address: whole(planPath(clause.id)),
      })),
    ),
    tableOf(
      {
        name: 'dinh-chinh',
        title: 'Đính chính bản chép',
        description: 'Chỗ sai, chỗ trống, chỗ nghi vấn của bản chép kế hoạch.',
        key: 'so',
      },
      erratumColumns,
      errata.map((erratum) => ({ ...erratum, address: whole(errataPath(erratum.anchor)) })),
    ),
  ];
}

/** Only the sources that the other tables name: one kept for a withdrawn profile may tell whose it was. */
async function getSourceTable(tables: readonly Table[]): Promise<Table> {
  const ids = tables.flatMap(({ columns, rows }) => {
    const at = columns.findIndex(({ name }) => name === 'ma_nguon');
    return rows.flatMap((row) => (Array.isArray(row[at]) ? (row[at] as readonly string[]) : []));
  });
  return tableOf(
    {
      name: 'nguon',
      title: 'Nguồn',
      description: 'Những nguồn mà các bảng khác dẫn tới.',
      key: 'ma',
    },
    sourceColumns,
    (await sourcesOf(ids)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
