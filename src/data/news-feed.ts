import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getNews, type News } from './news.ts';
import { sourcesOf } from './sources.ts';
import type { Source } from '#schemas/source.ts';

/** Feeds carry whole texts; those who follow them have read the older ones. */
const feedSize = 30;

export type NewsWithText = News & {
  /** The body as its page shows it. */
  html: string;
  sourceList: Source[];
};

/** The newest news with their texts and sources, newest first. */
export async function getFeedNews(): Promise<NewsWithText[]> {
  const [news, container] = await Promise.all([getNews(), AstroContainer.create()]);
  return Promise.all(
    news.slice(0, feedSize).map(async (item) => ({
      ...item,
      html: await container.renderToString(item.Content),
      sourceList: await sourcesOf(item.sources),
    })),
  );
}
