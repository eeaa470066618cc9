import type { Profile } from '#schemas/profile.ts';
import { site } from '#site.ts';
import { formatDay, type Day } from '#lib/dates.ts';
import { paddedNumber } from '#lib/paths.ts';
import { awardLevels } from '#lib/profile-kinds.ts';
import { atStart } from '#lib/sentence-words.ts';
import { viewingDay } from './viewing-day.ts';

export type CitedProfile = Pick<Profile, 'number' | 'name' | 'summary' | 'awards'>;

/** What a citation needs beside the profile itself. */
export interface Provenance {
  /** The whole short address: it stays when the profile is renamed. */
  address: string;
  /** Who publishes the site. */
  publisher: string;
  updatedOn: Day;
  /** The newspapers and sites that a profile rests on. */
  reportedBy: readonly string[];
}

export interface Citation {
  id: 'bao' | 'iso' | 'thuong';
  label: string;
  text: string;
}

const place = `trang chuyên đề «${site.shortName}»`;

/** «A», «A và B», «A, B và C». */
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(site.language).format([...new Set(names)]);

/** The profile's one sentence, with the name before it where it does without. */
const deedOf = ({ name, summary }: CitedProfile): string =>
  summary.includes(name) ? summary : `${name}: ${summary}`;

/**
 * For a news story: what was done, in the profile's own sentence, and on what that rests. An honour of the
 * drive is stated with its decision; a report is given back to the newspaper it came from, and becomes no honour.
 */
export function newspaperLine(profile: CitedProfile, { address, reportedBy }: Provenance): string {
  const { name, number, awards } = profile;
  const record = `hồ sơ số ${paddedNumber(number)}`;
  const award = awards.find(({ inCampaign }) => inCampaign);
  if (award !== undefined) {
    const { form, level, decisionNumber, decidedOn, signer } = award;
    const decision = `Quyết định số ${decisionNumber} ngày ${formatDay(decidedOn)}, người ký: ${signer}`;
    return `${deedOf(profile)} ${name} được tặng ${form} ${awardLevels[level].label} theo ${decision}. Nguồn: ${record}, ${place}, ${address}`;
  }
  const origin = reportedBy.length === 0 ? '' : `Theo ${listed(reportedBy)}, dẫn lại ở `;
  return `${deedOf(profile)} ${atStart(`${origin}${record}`)} («${name}»), ${place}, ${address}`;
}

/** ISO 690:2021 for a part of a website: no creator is claimed, so the title leads. */
export const isoCitation = (
  { name, number }: CitedProfile,
  { address, publisher, updatedOn }: Provenance,
): string =>
  `${name}: hồ sơ số ${paddedNumber(number)} [trực tuyến]. Trong: ${site.name}. ${publisher}, ` +
  `cập nhật ngày ${formatDay(updatedOn)} [xem ngày ${viewingDay}]. Địa chỉ: ${address}`;

export const plainCitation = ({ name, number }: CitedProfile, { address }: Provenance): string =>
  `${name}, hồ sơ số ${paddedNumber(number)}, ${site.shortName}, ${address}`;

/** The three forms, in the order a newsroom needs them. */
export const citationsOf = (profile: CitedProfile, provenance: Provenance): Citation[] => [
  { id: 'bao', label: 'Câu cho bài báo', text: newspaperLine(profile, provenance) },
  { id: 'iso', label: 'Thư mục theo ISO 690', text: isoCitation(profile, provenance) },
  { id: 'thuong', label: 'Ghi gọn', text: plainCitation(profile, provenance) },
];
