import { formatDay, type Day } from '#lib/dates.ts';
import type { SitePath } from '#lib/paths.ts';
import { standingWords, type BoardRow, type Standing } from './board.ts';
import { listPath, type Facet } from './lists.ts';
import { counts, type CampaignEvent, type ThemeName, type UnitName, type Work } from './model.ts';
import { labelsOf, themeLabel, type Label, type RegisterRow } from './rows.ts';
import {
  eventKindWords,
  eventStatusWords,
  workKindWords,
  workStatusWords,
  type RegisterKind,
} from './words.ts';

/** One number of the report, and where the site lists exactly what it counts. */
export interface Count {
  label: string;
  count: number;
  /** Absent when there is nothing to list. */
  path?: SitePath;
}

export interface CountTable {
  id: string;
  title: string;
  /** Of what the rows are parts; absent when they overlap. */
  total?: Count;
  counts: readonly Count[];
  note?: string;
}

/** A line of the report's table of units. */
export interface UnitLine {
  unit: UnitName;
  works: number;
  events: number;
  registered: string;
  reported: string;
}

const withPath = (label: string, count: number, path: SitePath): Count =>
  count === 0 ? { label, count } : { label, count, path };

/** The rows of a list counted by one facet, a line for each value, those without rows included. */
function countsBy(
  of: RegisterKind,
  facet: Facet,
  rows: readonly RegisterRow[],
  labels: readonly Label[],
): Count[] {
  const slugsOf = (row: RegisterRow) =>
    facet === 'theme' ? row.themes.map(({ slug }) => slug) : [row[facet].slug];
  return labels.map(({ slug, words }) =>
    withPath(
      words,
      rows.filter((row) => slugsOf(row).includes(slug)).length,
      listPath(of, facet, slug),
    ),
  );
}

/** How the register divides: works and events by status, kind and theme. */
export function registerTables(
  works: readonly RegisterRow[],
  events: readonly RegisterRow[],
  themes: readonly ThemeName[],
): CountTable[] {
  const overlap =
    'Một việc có thể phục vụ nhiều nội dung hoặc chưa ghi nội dung, nên các dòng cộng lại có thể khác tổng số.';
  const tables = (
    of: RegisterKind,
    noun: string,
    rows: readonly RegisterRow[],
    statuses: Readonly<Record<string, string>>,
    kinds: Readonly<Record<string, string>>,
  ): CountTable[] => {
    const total = withPath('Tổng số', rows.length, listPath(of));
    const id = of === 'works' ? 'cong-trinh' : 'su-kien';
    return [
      {
        id: `${id}-trang-thai`,
        title: `${noun} theo tình trạng`,
        total,
        counts: countsBy(of, 'status', rows, labelsOf(statuses)),
      },
      {
        id: `${id}-loai`,
        title: `${noun} theo loại`,
        total,
        counts: countsBy(of, 'kind', rows, labelsOf(kinds)),
      },
      {
        id: `${id}-noi-dung`,
        title: `${noun} theo nội dung thi đua`,
        counts: countsBy(of, 'theme', rows, themes.map(themeLabel)),
        note: overlap,
      },
    ];
  };
  return [
    ...tables('works', 'Công trình, phần việc', works, workStatusWords, workKindWords),
    ...tables('events', 'Sự kiện', events, eventStatusWords, eventKindWords),
  ];
}

/** All there is to count while no register is public. */
export const emptyRegisterTable: CountTable = {
  id: 'so-dang-ky',
  title: 'Sổ đăng ký và báo cáo của đơn vị',
  counts: ['Công trình, phần việc', 'Sự kiện', 'Báo cáo của đơn vị'].map((label) => ({
    label,
    count: 0,
  })),
  note: '0 nghĩa là chưa có dữ liệu công khai.',
};

const boardPath = '/cong-trinh-su-kien/#tung-don-vi' as const;

/** The duty board in numbers of units; nothing may be counted where no register is public. */
export function boardTable(board: readonly BoardRow[], reportBefore: Day): CountTable {
  const standings = Object.entries(standingWords) as [Standing, string][];
  const reported = board.flatMap(({ reportedOn }) => reportedOn ?? []);
  const line = (label: string, count: number) => withPath(label, count, boardPath);
  return {
    id: 'dang-ky-bao-cao',
    title: 'Đăng ký và báo cáo của các xã, thị trấn',
    total: line('Tổng số xã, thị trấn', board.length),
    counts: [
      ...standings.map(([standing, words]) =>
        line(`Đăng ký: ${words}`, board.filter((row) => row.standing === standing).length),
      ),
      line(
        `Đã báo cáo trước ngày ${formatDay(reportBefore)}`,
        reported.filter((day) => day < reportBefore).length,
      ),
      line(
        `Đã báo cáo từ ngày ${formatDay(reportBefore)}`,
        reported.filter((day) => day >= reportBefore).length,
      ),
      line('Chưa báo cáo', board.length - reported.length),
    ],
  };
}

/** One line a unit in the order of the board: what it registered and still stands by. */
export function unitLines(
  board: readonly BoardRow<UnitName>[],
  works: readonly Pick<Work, 'unit' | 'status'>[],
  events: readonly Pick<CampaignEvent, 'unit' | 'status'>[],
): UnitLine[] {
  const countOf = (
    items: readonly (Pick<Work | CampaignEvent, 'status'> & { unit: UnitName })[],
    slug: string,
  ) => items.filter((item) => item.unit.slug === slug && counts(item)).length;
  return board.map(({ unit, standing, reportedOn }) => ({
    unit,
    works: countOf(works, unit.slug),
    events: countOf(events, unit.slug),
    registered: standingWords[standing],
    reported: reportedOn === undefined ? 'Chưa báo cáo' : formatDay(reportedOn),
  }));
}

export interface Report {
  /** The last day any content changed: the numbers stand as of then. */
  asOf: Day;
  publisher: string;
  isSample: boolean;
  /** No register is public: nothing may be said of any unit. */
  isRegisterEmpty: boolean;
  tables: readonly CountTable[];
  units: readonly UnitLine[];
  /** What the site publishes besides. */
  published: readonly Count[];
}
