import { formatDay } from '#lib/dates.ts';
import { escapeHtml } from '#lib/html-text.ts';
import { href, type SitePath } from '#lib/paths.ts';
import type { Correction } from '#schemas/correction.ts';
import { site } from '#site.ts';
import type { FeedEntry, Whole } from './feed-model.ts';

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
