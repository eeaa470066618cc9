import { pageAddress, pagesOf, type Page } from '#lib/paging.ts';
import type { SitePath } from '#lib/paths.ts';
import { getNews, type News } from './news.ts';

export const newsRoot = '/tin-tuc/';

const pageSize = 30;

export interface NewsYear {
  year: string;
  count: number;
  address: SitePath;
}

export interface NewsPage extends Page<News> {
  /** Of this very page. */
  path: SitePath;
  list: {
    /** Of the list's first page. */
    address: SitePath;
    title: string;
    year?: string;
    /** On all its pages. */
    total: number;
  };
}

const yearAddress = (year: string): SitePath => `${newsRoot}${year}/`;

/** The years news was published in, newest first. */
export async function getNewsYears(): Promise<NewsYear[]> {
  const byYear = Map.groupBy(await getNews(), ({ year }) => year);
  return [...byYear].map(([year, { length }]) => ({
    year,
    count: length,
    address: yearAddress(year),
  }));
}

/** Every page of every list: all news, then each year, newest first throughout. */
export async function getNewsPages(): Promise<NewsPage[]> {
  const news = await getNews();
  const lists = [
    { news, list: { address: newsRoot, title: 'Tin tức', total: news.length } as const },
    ...[...Map.groupBy(news, ({ year }) => year)].map(([year, ofYear]) => ({
      news: ofYear,
      list: {
        address: yearAddress(year),
        title: `Tin tức năm ${year}`,
        year,
        total: ofYear.length,
      },
    })),
  ];
  return lists.flatMap(({ news: listed, list }) =>
    pagesOf(listed, pageSize).map((page) => ({
      ...page,
      path: pageAddress(list.address, page.number),
      list,
    })),
  );
}

export interface FormerAddress {
  formerSlug: string;
  /** Among the addresses that item once had, from 1. */
  place: number;
  news: News;
}

/** Addresses that a rename left behind; none that another item has taken since. */
export async function getFormerNews(): Promise<FormerAddress[]> {
  const all = await getNews();
  const taken = new Set(all.map(({ slug }) => slug));
  return all.flatMap((news) =>
    [...new Set(news.formerSlugs)]
      .filter((formerSlug) => !taken.has(formerSlug))
      .map((formerSlug, index) => ({ formerSlug, place: index + 1, news })),
  );
}
