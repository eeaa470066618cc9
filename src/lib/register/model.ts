import type { CampaignEvent as EventFields } from '#schemas/event.ts';
import type { Theme } from '#schemas/theme.ts';
import type { UnitReport as ReportFields } from '#schemas/unit-report.ts';
import type { Work as WorkFields } from '#schemas/work.ts';

export interface UnitName {
  slug: string;
  /** «Xã Châu Quang» */
  label: string;
}

export type ThemeName = Pick<Theme, 'letter' | 'order' | 'shortTitle'> & { slug: string };

interface Joined {
  slug: string;
  unit: UnitName;
  /** In the order of the plan. */
  themes: ThemeName[];
}

export type Work = Omit<WorkFields, keyof Joined | 'picture'> & Joined;
export type CampaignEvent = Omit<EventFields, keyof Joined | 'picture'> & Joined;
export type UnitReport = Omit<ReportFields, 'unit'> & { unit: UnitName };

/** A dropped work or a cancelled event stays on record and fulfils no duty. */
export const counts = ({ status }: { status: Work['status'] | CampaignEvent['status'] }): boolean =>
  status !== 'dropped' && status !== 'cancelled';
