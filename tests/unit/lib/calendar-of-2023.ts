import type { CampaignCalendar } from '#lib/phase.ts';

/** The real campaign's days, as `chien-dich.yaml` has them. */
export const calendar: CampaignCalendar = {
  foundedOn: '1963-04-19',
  anniversaryOn: '2023-04-19',
  reportBefore: '2023-03-31',
  districtEndedOn: '2025-07-01',
  planYear: 2022,
};
