import type { Profile } from '#schemas/profile.ts';

type AwardLevel = Profile['awards'][number]['level'];

/** What is honoured, as a reader sees it; the order of lists. */
export const kindLabels: Readonly<Record<Profile['kind'], string>> = {
  'tap-the': 'Tập thể',
  'ho-gia-dinh': 'Hộ gia đình',
  'ca-nhan': 'Cá nhân',
};

/** Who vouches for a figure. */
export const evidenceLabels: Readonly<Record<Profile['figures'][number]['evidence'], string>> = {
  decision: 'theo quyết định',
  'unit-report': 'theo báo cáo của đơn vị',
  press: 'theo báo chí',
  'self-told': 'theo lời kể',
};

/** Where a profile comes from, on its card and at its head. */
export const originLabels: Readonly<Record<Profile['origin'], string>> = {
  press: 'Theo báo chí',
  campaign: 'Trong đợt thi đua',
};

/** Who awards: the words, and the part of the address that lists its profiles. */
export const awardLevels: Readonly<Record<AwardLevel, { label: string; slug: string }>> = {
  commune: { label: 'cấp xã', slug: 'cap-xa' },
  district: { label: 'cấp huyện', slug: 'cap-huyen' },
  province: { label: 'cấp tỉnh', slug: 'cap-tinh' },
  state: { label: 'cấp Nhà nước', slug: 'cap-nha-nuoc' },
};
