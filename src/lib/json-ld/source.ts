import type { Source } from '#schemas/source.ts';
import type { Thing } from './graph.ts';

/** A source as something cited: what it is called, who published it, where and when. */
export const citedWork = ({ title, publisher, url, publishedOn }: Source): Thing => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  datePublished: publishedOn,
  publisher: { '@type': 'Organization', name: publisher },
});
