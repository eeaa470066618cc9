import type { News } from '#schemas/news.ts';
import type { Source } from '#schemas/source.ts';
import { site } from '#site.ts';
import { reference, type Thing } from './graph.ts';
import { citedWork } from './source.ts';
import { publisherId } from './website.ts';

interface Circumstances {
  home: string;
  /** Whole address of the article's page. */
  address: string;
  /** Whole addresses of the pictures that go with it when it is shared. */
  images: readonly string[];
  sources: readonly Source[];
}

type Told = Pick<News, 'title' | 'summary' | 'publishedOn' | 'office'>;

/** The day is all that is known of when an item appeared, so no hour is given. */
export const newsArticle = (
  { title, summary, publishedOn, office }: Told,
  { home, address, images, sources }: Circumstances,
): Thing => ({
  '@type': 'NewsArticle',
  '@id': `${address}#bai`,
  headline: title,
  description: summary,
  url: address,
  mainEntityOfPage: reference(address),
  datePublished: publishedOn,
  inLanguage: site.language,
  image: images,
  author: { '@type': 'Organization', name: office, url: home },
  publisher: reference(publisherId(home)),
  isAccessibleForFree: true,
  citation: sources.map(citedWork),
});
