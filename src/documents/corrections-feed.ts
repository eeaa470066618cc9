import { formatDay, type Day } from '#lib/dates.ts';
import { escapeHtml } from '#lib/html-text.ts';
import { href, type SitePath } from '#lib/paths.ts';
import type { Correction } from '#schemas/correction.ts';
import { site } from '#site.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';
import type { Whole } from './news-feed.ts';

export const correctionsFeedHead = (self: string, home: string, updatedOn: Day): FeedHead => ({
  title: `Nhật ký sửa – ${site.shortName}`,
  description: 'Mỗi lần sửa lời của trang 60 năm huyện Quỳ Hợp: ngày nào, sửa gì, vì sao.',
  home,
  self,
  author: site.name,
  updatedOn,
});

/** One correction as an entry that leads to its line of the log. */
export function correctionFeedEntry(correction: Correction, whole: Whole): FeedEntry {
  const { id, madeOn, page, what, why } = correction;
  const corrected = page === undefined ? undefined : whole(href(page as SitePath));
  const link =
    corrected === undefined
      ? ''
      : `\n<p>Trang đã sửa: <a href="${escapeHtml(corrected)}">${escapeHtml(corrected)}</a></p>`;
  return {
    key: `nhat-ky-sua/${id}`,
    title: `Sửa ngày ${formatDay(madeOn)}: ${what}`,
    address: whole(`${href('/nhat-ky-sua/')}#sua-${id}`),
    publishedOn: madeOn,
    summary: what,
    html: `<p>${escapeHtml(what)}</p>\n<p>Vì sao: ${escapeHtml(why)}</p>${link}`,
    author: site.name,
  };
}
