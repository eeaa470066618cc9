import { getCollection } from 'astro:content';
import type { CampaignCalendar } from '#lib/phase.ts';
import type { Campaign } from '#schemas/campaign.ts';

/** The one campaign of `chien-dich.yaml`. */
export async function getCampaign(): Promise<Campaign> {
  const [campaign] = await getCollection('campaign');
  if (!campaign) throw new Error('Thiếu tệp chien-dich.yaml trong thư mục content.');
  return campaign.data;
}

/** The campaign's days, as the clock needs them. */
export async function getCalendar(): Promise<CampaignCalendar> {
  const { foundedOn, anniversaryOn, reportBefore, districtEndedOn, planYear } = await getCampaign();
  return { foundedOn, anniversaryOn, reportBefore, districtEndedOn, planYear };
}
