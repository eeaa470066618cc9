import type { Day } from '#lib/dates.ts';
import { escapeHtml, withWholeAddresses } from '#lib/html-text.ts';
import { newsPath } from '#lib/paths.ts';
import type { News } from '#schemas/news.ts';
import type { Source } from '#schemas/source.ts';
import { site } from '#site.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';

export type FeedNews = Pick<
  News,
  'title' | 'summary' | 'publishedOn' | 'office' | 'caution' | 'formerSlugs'
> & {
  slug: string;
  year: string;
  /** The body as the site's pages show it. */
  html: string;
  sourceList: readonly Source[];
};

/** Whole address of a path as a page writes it. */
export type Whole = (path: string) => string;

export const newsFeedHead = (self: string, home: string, updatedOn: Day): FeedHead => ({
  title: `Tin tức – ${site.shortName}`,
  description:
    'Tin về đợt thi đua đặc biệt và 60 năm huyện Quỳ Hợp, toàn văn, tin nào cũng ghi nguồn.',
  home,
  self,
  author: site.name,
  updatedOn,
});

const sourceItem = ({ publisher, title, url }: Source): string => {
  const name = escapeHtml(`${publisher}: ${title}`);
  return url === undefined
    ? `<li>${name}</li>`
    : `<li><a href="${escapeHtml(url)}">${name}</a></li>`;
};

/** A news item whole: its caution first, its sources last, as on its page. */
export function newsFeedEntry(news: FeedNews, whole: Whole): FeedEntry {
  const address = whole(newsPath(news));
  const caution =
    news.caution === undefined
      ? ''
      : `<p><strong>Lưu ý khi đọc:</strong> ${escapeHtml(news.caution)}</p>\n`;
  const sources = `\n<h2>Nguồn của bài</h2>\n<ol>${news.sourceList.map(sourceItem).join('')}</ol>`;
  return {
    key: `tin-tuc/${news.formerSlugs[0] ?? news.slug}`,
    title: news.title,
    address,
    publishedOn: news.publishedOn,
    summary: news.summary,
    html: caution + withWholeAddresses(news.html.trim(), address) + sources,
    author: news.office,
  };
}
