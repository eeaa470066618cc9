import type { Day } from '#lib/dates.ts';
import { formatDay } from '#lib/dates.ts';
import { dutyBoard } from '#lib/register/board.ts';
import type { Registered } from '#lib/register/board.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { CampaignEvent } from '#schemas/event.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { News } from '#schemas/news.ts';
import type { Profile } from '#schemas/profile.ts';
import type { UnitReport } from '#schemas/unit-report.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Work } from '#schemas/work.ts';
import type { ContentCheck } from './check-content.ts';

/** Something still to do before publishing, that is no fault: a heading and its lines. */
export interface Outstanding {
  title: string;
  lines: readonly string[];
}

interface Entries {
  campaign: Campaign;
  works: Work;
  events: CampaignEvent;
  news: News;
  profiles: Profile;
  unitReports: UnitReport;
  units: Unit;
}

/** What is still missing, most pressing first; headings without lines are left out. */
export function outstandingIn(
  { entries }: Pick<ContentCheck, 'entries'>,
  today: Day,
): Outstanding[] {
  // The schema of each collection has made its data.
  const all = <Name extends keyof Entries & CollectionName>(name: Name) =>
    (entries.get(name) ?? []).map(({ id, data }) => ({ id, data: data as Entries[Name] }));

  const drafts = [
    ...all('profiles')
      .filter(({ data }) => data.status === 'draft')
      .map(
        ({ id, data }) =>
          `hồ sơ số ${String(data.number)} «${data.name}» (guong-dien-hinh/${id}.md)`,
      ),
    ...all('news')
      .filter(({ data }) => data.draft)
      .map(({ id, data }) => `tin «${data.title}» (tin-tuc/${id}.md)`),
  ];
  const overdue = [
    ...all('works')
      .filter(
        ({ data }) =>
          data.dueOn !== undefined &&
          data.dueOn < today &&
          !['done', 'dropped'].includes(data.status),
      )
      .map(
        ({ id, data }) =>
          `công trình «${data.title}» hẹn xong ${formatDay(data.dueOn ?? today)} (cong-trinh/${id}.md)`,
      ),
    ...all('events')
      .filter(({ data }) => data.status === 'planned' && (data.endsOn ?? data.startsOn) < today)
      .map(
        ({ id, data }) =>
          `sự kiện «${data.title}» hẹn ngày ${formatDay(data.startsOn)} vẫn ghi «Dự kiến tổ chức» (su-kien/${id}.md)`,
      ),
  ];
  const contact = all('campaign')
    .filter(({ data: { publisher } }) => (publisher.email ?? publisher.phone) === undefined)
    .map(
      () =>
        'Đơn vị vận hành chưa có thư điện tử hay điện thoại cho bạn đọc liên hệ (Sổ và thiết lập › Đợt thi đua, tệp chien-dich.yaml)',
    );

  return [
    { title: 'Bản nháp đang chờ đăng', lines: drafts },
    { title: 'Đã quá ngày mà chưa ghi kết quả', lines: overdue },
    ...duties(all('units'), {
      works: all('works').map(({ data }) => ({ ...data, unit: { slug: data.unit } })),
      events: all('events').map(({ data }) => ({ ...data, unit: { slug: data.unit } })),
      reports: all('unitReports').map(({ data }) => ({ ...data, unit: { slug: data.unit } })),
    }),
    { title: 'Thông tin liên hệ', lines: contact },
  ].filter(({ lines }) => lines.length > 0);
}

/** The plan asks each unit of then for a work, an event and a report (IV.1). */
function duties(
  units: readonly { id: string; data: Unit }[],
  registered: Registered,
): Outstanding[] {
  const asked = units
    .filter(({ data }) => data.kind !== 'xa-moi')
    .map(({ id, data }) => ({ slug: id, name: data.fullName }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
  const board = dutyBoard(asked, registered);
  const named = (rows: typeof board): string[] => {
    if (rows.length === board.length) return [`cả ${String(board.length)} xã, thị trấn`];
    return rows.map(({ unit }) => unit.name);
  };
  return [
    {
      title: 'Chưa đăng ký công trình, phần việc nào',
      lines: named(board.filter(({ hasWork }) => !hasWork)),
    },
    {
      title: 'Chưa đăng ký sự kiện nào',
      lines: named(board.filter(({ hasEvent }) => !hasEvent)),
    },
    {
      title: 'Chưa có báo cáo',
      lines: named(board.filter(({ reportedOn }) => reportedOn === undefined)),
    },
  ];
}

/** For the screen: short lists of names on one line, everything else a line each. */
export function formatOutstanding(outstanding: readonly Outstanding[]): string {
  if (outstanding.length === 0) return 'Không còn gì thiếu.';
  const longest = 30; // letters of a name that may stand beside others
  return [
    'Còn thiếu trước khi đăng (không phải lỗi, vẫn đăng được):',
    ...outstanding.flatMap(({ title, lines }) =>
      lines.every((line) => line.length <= longest)
        ? [`  ${title}: ${lines.join(', ')}.`]
        : [`  ${title}:`, ...lines.map((line) => `    - ${line}`)],
    ),
  ].join('\n');
}
