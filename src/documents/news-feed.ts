import { escapeHtml, withWholeAddresses } from '#lib/html-text.ts';
import { newsPath } from '#lib/paths.ts';
import type { News } from '#schemas/news.ts';
import type { Source } from '#schemas/source.ts';
import type { FeedEntry, Whole } from './feed-model.ts';
import { sourcesHtml } from './feed-sources.ts';

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

/** A news item whole: its caution first, its sources last, as on its page. */
export function newsFeedEntry(news: FeedNews, whole: Whole): FeedEntry {
  const address = whole(newsPath(news));
  const caution =
    news.caution === undefined
      ? ''
      : `<p><strong>Lưu ý khi đọc:</strong> ${escapeHtml(news.caution)}</p>\n`;
  return {
    key: `tin-tuc/${news.formerSlugs[0] ?? news.slug}`,
    title: news.title,
    address,
    publishedOn: news.publishedOn,
    summary: news.summary,
    html:
      caution +
      withWholeAddresses(news.html.trim(), address) +
      sourcesHtml('Nguồn của bài', news.sourceList),
    author: news.office,
  };
}
