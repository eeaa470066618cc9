/** A thing of schema.org with an address of its own, so that others can name it. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Step {
  name: string;
  /** The whole address, host included. */
  url: string;
}

/** @param address the whole address of the home page */
export const webSite = (name: string, address: string, language: string): Thing => ({
  '@type': 'WebSite',
  '@id': `${address}#trang-web`,
  name,
  url: address,
  inLanguage: language,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}tim-kiem/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

/** The way from the home page to this one, both included. */
export const breadcrumbList = (steps: readonly Step[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** One `@graph`, safe inside a script element: no `<` is left that could end it. */
export const graph = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
