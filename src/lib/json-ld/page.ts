import { site } from '#site.ts';
import { reference, type Thing } from './graph.ts';
import { siteId, webSite } from './website.ts';

export interface Step {
  name: string;
  /** The whole address, host included. */
  url: string;
}

/** What a page is about, beyond its name and where it stands. */
export interface Subject {
  /** A kind of `WebPage`. */
  pageType?: 'ProfilePage' | 'CollectionPage' | 'ContactPage';
  /** More of the page itself: its date, what it cites. */
  page?: Thing;
  /** The main thing first, then what it refers to. */
  things: readonly Thing[];
}

/** The way from the home page to this one, both included. */
export const breadcrumbList = (id: string, steps: readonly Step[]): Thing => ({
  '@type': 'BreadcrumbList',
  '@id': id,
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/**
 * Everything one page tells: itself, the way to it, the site it belongs to, its subject.
 * @param steps from the home page to this page, both included
 */
export function pageThings(steps: readonly Step[], subject: Subject = { things: [] }): Thing[] {
  const [home, last] = [steps[0], steps.at(-1)];
  if (!home || !last) throw new RangeError('A page is at least one step.');
  const { pageType = 'WebPage', page, things } = subject;
  const [main] = things;
  const wayId = `${last.url}#duong-dan`;
  return [
    {
      '@type': pageType,
      '@id': last.url,
      url: last.url,
      name: last.name,
      inLanguage: site.language,
      isPartOf: reference(siteId(home.url)),
      breadcrumb: reference(wayId),
      mainEntity: main && reference(String(main['@id'])),
      ...page,
    },
    breadcrumbList(wayId, steps),
    webSite(home.url),
    ...things,
  ];
}
