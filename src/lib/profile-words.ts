import { paddedNumber } from './paths.ts';
import { awardLevels, kindLabels, originLabels } from './profile-kinds.ts';
import type { Profile } from '#schemas/profile.ts';

/** What the section is called, which depends on what it holds: newspapers' reports are no honours of the drive. */
export const sectionTitle = (profiles: readonly Pick<Profile, 'origin'>[]): string =>
  profiles.some(({ origin }) => origin === 'campaign')
    ? 'Gương điển hình'
    : 'Gương tiêu biểu ở Quỳ Hợp (theo báo chí)';

/** The honour a profile stands for in a list: the first award of the drive, `Giấy khen cấp huyện`. */
export function honourOf({ awards }: Pick<Profile, 'awards'>): string | undefined {
  const award = awards.find(({ inCampaign }) => inCampaign);
  return award && `${award.form} ${awardLevels[award.level].label}`;
}

/**
 * At the foot of a card: «Giấy khen cấp huyện, 2023», «Theo báo chí · việc năm 2021». The year is
 * of the deed; beside the press alone it would pass for the year of the report.
 */
export function standingLine(profile: Pick<Profile, 'awards' | 'origin' | 'year'>): string {
  const year = String(profile.year);
  const honour = honourOf(profile);
  if (honour !== undefined) return `${honour}, ${year}`;
  return `${originLabels[profile.origin]} · việc năm ${year}`;
}

/** At the head of a profile: «Gương theo báo chí, tập thể». */
export const kindLine = ({ kind, origin }: Pick<Profile, 'kind' | 'origin'>): string =>
  `${origin === 'press' ? 'Gương theo báo chí' : 'Gương điển hình'}, ${kindLabels[kind].toLowerCase()}`;

const longest = 165;

/** `text` in at most 165 letters, cut between words. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–-]+$/, '')}…`;
}

/** What a search engine shows of a profile: the canonical sentence, made long enough to say where it stands. */
export function profileDescription(
  profile: Pick<Profile, 'number' | 'summary' | 'origin'>,
): string {
  const where = profile.origin === 'press' ? 'theo báo chí, có nguồn' : 'có quyết định, có nguồn';
  const whole = `${profile.summary} Hồ sơ số ${paddedNumber(profile.number)}, ${where}.`;
  return whole.length <= longest ? whole : shortened(profile.summary);
}

type Listed = Pick<Profile, 'origin'>;

const pressOnly =
  'Những tập thể, cá nhân ở Quỳ Hợp mà báo chí và trang công khai đã nêu, đúng như nguồn viết. ' +
  'Trang này không tìm thấy danh sách công bố ai được khen trong đợt thi đua đặc biệt: không hồ sơ nào dưới đây là khen thưởng của đợt.';

/** What stands under the section's title: it never lets a report pass for an honour. */
export function sectionLead(profiles: readonly Listed[]): string {
  const campaign = profiles.filter(({ origin }) => origin === 'campaign').length;
  if (profiles.length === 0)
    return 'Trang này chưa đọc được nguồn công khai nào nêu gương điển hình ở Quỳ Hợp.';
  if (campaign === 0) return pressOnly;
  return campaign === profiles.length
    ? 'Tập thể, hộ gia đình, cá nhân được khen trong đợt thi đua đặc biệt, mỗi hồ sơ có quyết định kèm theo.'
    : 'Tập thể, hộ gia đình, cá nhân được khen trong đợt thi đua đặc biệt, có quyết định kèm theo; và những gương do báo chí nêu, xếp riêng, không phải khen thưởng của đợt.';
}

/** The same for a part of the list, in a sentence. */
export const facetLead = (profiles: readonly Listed[]): string =>
  profiles.every(({ origin }) => origin === 'press')
    ? 'Theo báo chí và trang công khai; không hồ sơ nào dưới đây là khen thưởng trong đợt thi đua đặc biệt.'
    : sectionLead(profiles);

/** Every source of a profile, in the order its page first names them. */
export const sourceIdsOf = (
  profile: Pick<Profile, 'figures' | 'ownWords' | 'followUps' | 'reportedAwards' | 'sources'>,
): string[] => [
  ...new Set([
    ...profile.sources,
    ...profile.figures.flatMap(({ sources = [] }) => sources),
    ...(profile.ownWords?.sources ?? []),
    ...profile.followUps.flatMap(({ sources = [] }) => sources),
    ...profile.reportedAwards.flatMap(({ sources }) => sources),
  ]),
];
