import type { SitePath } from '#lib/paths.ts';
import { awardLevels, kindLabels } from '#lib/profile-kinds.ts';
import {
  boardTable,
  emptyRegisterTable,
  registerTables,
  unitLines,
  type Count,
  type CountTable,
  type Report,
} from '#lib/register/report.ts';
import { eventRows, workRows } from '#lib/register/rows.ts';
import { getCampaign } from './campaign.ts';
import { getNews } from './news.ts';
import { getListPages } from './profile-lists.ts';
import { getProfiles } from './profiles.ts';
import { getRegister } from './register.ts';
import { getThemes } from './themes.ts';

const profilesPath = '/guong-dien-hinh/' as const;

/** The summary report for the district's People's Committee, counted from the content files. */
export async function getReport(): Promise<Report> {
  const [campaign, register, themes, profiles, news] = await Promise.all([
    getCampaign(),
    getRegister(),
    getThemes(),
    getProfileTables(),
    getNews(),
  ]);
  const { board, works, events, isEmpty } = register;
  return {
    asOf: campaign.updatedOn,
    publisher: campaign.publisher.name,
    isSample: campaign.isSample,
    isRegisterEmpty: isEmpty,
    tables: [
      ...(isEmpty
        ? [emptyRegisterTable]
        : [
            boardTable(board, campaign.reportBefore),
            ...registerTables(workRows(works), eventRows(events), themes),
          ]),
      ...profiles.tables,
    ],
    units: isEmpty ? [] : unitLines(board, works, events),
    published: [...profiles.origins, { label: 'Tin', count: news.length, path: '/tin-tuc/' }],
  };
}

/** Exemplars by kind and by level of award, each number leading to the list that holds exactly those. */
async function getProfileTables(): Promise<{ tables: CountTable[]; origins: Count[] }> {
  const profiles = await getProfiles();
  const lists = new Set((await getListPages()).map(({ list }) => list.address));
  const line = (label: string, count: number, path: SitePath): Count =>
    lists.has(path) ? { label, count, path } : { label, count };
  const ofOrigin = (origin: 'campaign' | 'press') =>
    profiles.filter((profile) => profile.origin === origin).length;
  const isOfCampaign = ofOrigin('campaign') > 0;
  return {
    tables: [
      {
        id: 'guong-loai',
        title: isOfCampaign
          ? 'Gương điển hình theo loại'
          : 'Gương tiêu biểu theo báo chí, theo loại',
        total: line('Tổng số', profiles.length, profilesPath),
        counts: Object.entries(kindLabels).map(([kind, label]) =>
          line(
            label,
            profiles.filter((profile) => profile.kind === kind).length,
            `${profilesPath}loai/${kind}/`,
          ),
        ),
      },
      {
        id: 'guong-cap',
        title: 'Gương được khen theo cấp, có số quyết định',
        counts: Object.entries(awardLevels).map(([level, { label, slug }]) =>
          line(
            `Khen ${label}`,
            profiles.filter(({ awards }) => awards.some((award) => award.level === level)).length,
            `${profilesPath}cap/${slug}/`,
          ),
        ),
        note: 'Một gương có thể được khen ở nhiều cấp.',
      },
    ],
    origins: [
      line('Gương trong đợt thi đua', ofOrigin('campaign'), profilesPath),
      line('Gương tiêu biểu theo báo chí', ofOrigin('press'), profilesPath),
    ],
  };
}
