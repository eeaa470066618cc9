import { getCollection } from 'astro:content';
import type { CampaignCalendar } from '#lib/phase.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { onceABuild } from './once-a-build.ts';

/** The one campaign of `chien-dich.yaml`. */
export const getCampaign = onceABuild(async (): Promise<Campaign> => {
  const [campaign] = await getCollection('campaign');
  if (!campaign) throw new Error('Thiếu tệp chien-dich.yaml trong thư mục content.');
  return campaign.data;
});

/** The campaign's days, as the clock needs them. */
export async function getCalendar(): Promise<CampaignCalendar> {
  const { foundedOn, anniversaryOn, reportBefore, districtEndedOn, planYear } = await getCampaign();
  return { foundedOn, anniversaryOn, reportBefore, districtEndedOn, planYear };
}
