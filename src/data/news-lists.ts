import { pageAddress, pagesOf, type Page } from '#lib/paging.ts';
import type { SitePath } from '#lib/paths.ts';
import { inSentence } from '#lib/sentence-words.ts';
import { getNews, type News } from './news.ts';
import { getCommunesOfNow, getUnits } from './units.ts';

export const newsRoot = '/tin-tuc/';

const pageSize = 30;

export interface NewsYear {
  year: string;
  count: number;
  address: SitePath;
}

export interface NewsUnit {
  unit: { slug: string; label: string };
  count: number;
  address: SitePath;
}

interface NewsList {
  /** Of the list's first page. */
  address: SitePath;
  title: string;
  /** Below «Tin tức»; the whole list has none. */
  label?: string;
  news: readonly News[];
}

export interface NewsPage extends Page<News> {
  /** Of this very page. */
  path: SitePath;
  list: NewsList;
}

const yearAddress = (year: string): SitePath => `${newsRoot}${year}/`;
const unitAddress = (slug: string): SitePath => `${newsRoot}don-vi/${slug}/`;

/** The years news was published in, newest first. */
export async function getNewsYears(): Promise<NewsYear[]> {
  const byYear = Map.groupBy(await getNews(), ({ year }) => year);
  return [...byYear].map(([year, { length }]) => ({
    year,
    count: length,
    address: yearAddress(year),
  }));
}

/** The units that news is about, those of then before those of now, each in the order of its own list. */
const readUnits = async () => {
  const news = await getNews();
  const units = [...(await getUnits()), ...(await getCommunesOfNow())];
  return units
    .map((unit) => ({ unit, news: news.filter((item) => item.units.includes(unit.slug)) }))
    .filter(({ news: ofUnit }) => ofUnit.length > 0);
};

export const getNewsUnits = async (): Promise<NewsUnit[]> =>
  (await readUnits()).map(({ unit, news }) => ({
    unit,
    count: news.length,
    address: unitAddress(unit.slug),
  }));

/** Every page of every list: all news, then each year, then each unit, newest first throughout. */
export async function getNewsPages(): Promise<NewsPage[]> {
  const news = await getNews();
  const lists: NewsList[] = [
    { address: newsRoot, title: 'Tin tức', news },
    ...[...Map.groupBy(news, ({ year }) => year)].map(([year, ofYear]) => ({
      address: yearAddress(year),
      title: `Tin tức năm ${year}`,
      label: `Năm ${year}`,
      news: ofYear,
    })),
    ...(await readUnits()).map(({ unit, news: ofUnit }) => ({
      address: unitAddress(unit.slug),
      title: `Tin tức về ${inSentence(unit.label)}`,
      label: unit.label,
      news: ofUnit,
    })),
  ];
  return lists.flatMap((list) =>
    pagesOf(list.news, pageSize).map((page) => ({
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
