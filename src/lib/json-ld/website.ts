import type { Campaign } from '#schemas/campaign.ts';
import { site } from '#site.ts';
import { reference, type Thing } from './graph.ts';

/** @param home the whole address of the home page, as everywhere in this folder */
export const siteId = (home: string): string => `${home}#trang-web`;
export const publisherId = (home: string): string => `${home}#noi-van-hanh`;

/** The site as every page names it. */
export const webSite = (home: string): Thing => ({
  '@type': 'WebSite',
  '@id': siteId(home),
  name: site.name,
  url: home,
});

/** The site as its home page tells of it: who answers for it, how it is searched. */
export const webSiteWhole = (home: string): Thing => ({
  ...webSite(home),
  inLanguage: site.language,
  publisher: reference(publisherId(home)),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${home}tim-kiem/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

/** Who publishes the site; a body of the state only where the officer says it is one. */
export const publisher = (
  home: string,
  { publisher: body }: Pick<Campaign, 'publisher'>,
): Thing => ({
  '@type': body.isStateBody ? 'GovernmentOrganization' : 'Organization',
  '@id': publisherId(home),
  name: body.name,
  url: home,
  logo: `${home}bao-chi/dau-60.png`,
  address: body.address,
  email: body.email,
  telephone: body.phone,
});
