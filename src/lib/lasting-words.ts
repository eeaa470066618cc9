import type { CountdownWords } from './countdown-words.ts';
import { withoutYear } from './countdown-words.ts';
import { anniversaryYears, formatDay, formatLongDay } from './dates.ts';
import { lastReportDay, type CampaignDays, type Phase } from './phase.ts';

export type LastingWords = Omit<CountdownWords, 'relative'> & { caption: string };

/**
 * What the HTML of each phase states: absolute days only, true on the day of the build and ever
 * after, so that a page kept in a cache, or read without JavaScript, never says a wrong thing.
 */
export function lastingWords(phase: Phase, calendar: CampaignDays): LastingWords {
  const { anniversaryOn, foundedOn, reportBefore } = calendar;
  const day = formatDay(anniversaryOn);
  const year = `năm ${anniversaryOn.slice(0, 4)}`;
  const years = String(anniversaryYears(foundedOn, anniversaryOn));
  switch (phase) {
    case 'before':
      return {
        lead: 'Ngày kỷ niệm',
        number: withoutYear(day),
        unit: year,
        caption: `Kỷ niệm ${years} năm ngày thành lập huyện: ${formatLongDay(anniversaryOn)}.`,
      };
    case 'reporting-due':
      return {
        lead: 'Báo cáo trước ngày',
        number: withoutYear(formatDay(reportBefore)),
        unit: year,
        caption: `Hạn báo cáo là trước ngày ${formatDay(reportBefore)}, nên ngày cuối còn trong hạn là ${formatDay(lastReportDay(calendar))}.`,
      };
    case 'final':
      return {
        lead: 'Ngày kỷ niệm',
        number: withoutYear(day),
        unit: year,
        caption: `Ngày kỷ niệm: ${formatLongDay(anniversaryOn)}. Công trình, phần việc và sự kiện hoàn thành trước ngày ấy.`,
      };
    case 'day':
      return {
        lead: 'Ngày',
        number: withoutYear(day),
        unit: `huyện Quỳ Hợp tròn ${years} năm`,
        caption: `${formatDay(foundedOn)} – ${day}`,
      };
    case 'after':
      return {
        lead: 'Đã tròn',
        number: years,
        unit: 'năm',
        caption: `Đợt thi đua khép lại ngày ${day}.`,
      };
    case 'archive':
      return {
        lead: 'Đã tròn',
        number: years,
        unit: 'năm',
        caption: `ngày ${day}; đợt thi đua khép lại cùng ngày.`,
      };
  }
}
