import { getCollection, render } from 'astro:content';
import type { News as NewsFields } from '#schemas/news.ts';
import { withPicture, type Picture } from './pictures.ts';

export type News = Omit<NewsFields, 'picture'> & {
  picture?: Picture;
  slug: string;
  /** The year in its address. */
  year: string;
  body: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

let published: Promise<News[]> | undefined;

/**
 * Published news, newest first; on one day, by address. Drafts appear in development only.
 * A build reads them once; the development server follows every change.
 */
export const getNews = (): Promise<News[]> =>
  import.meta.env.DEV ? readNews() : (published ??= readNews());

async function readNews(): Promise<News[]> {
  const entries = await getCollection('news', ({ data }) => import.meta.env.DEV || !data.draft);
  const news = await Promise.all(
    entries.map(async (entry) => ({
      ...(await withPicture(entry)),
      slug: entry.id,
      year: entry.data.publishedOn.slice(0, 4),
      body: entry.body ?? '',
      Content: (await render(entry)).Content,
    })),
  );
  return news.toSorted(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug),
  );
}

/** Published news of some units or of a theme, newest first. */
export async function getNewsOf({
  units,
  theme,
}: {
  units?: readonly string[];
  theme?: string;
}): Promise<News[]> {
  const news = await getNews();
  return news.filter(
    (item) =>
      (units === undefined || item.units.some((unit) => units.includes(unit))) &&
      (theme === undefined || item.themes.includes(theme)),
  );
}
