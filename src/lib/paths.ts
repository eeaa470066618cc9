import { base } from '#site.ts';

/** An address from the root of this site, wherever that root is mounted. */
export type SitePath = `/${string}`;

/** An address of this site as a page must write it: `/ke-hoach/` under the folder the site is mounted in. */
export const href = (path: SitePath): string => base + path.slice(1);

/** Whether `path` (as in `mainNavigation`) holds the page at `pathname` (as the browser sees it). */
export const holds = (path: SitePath, pathname: string): boolean => pathname.startsWith(href(path));

const withFragment = (path: string, fragment: string | undefined): string =>
  fragment === undefined ? path : `${path}#${fragment}`;

export const planPath = (clause?: string): string => withFragment(href('/ke-hoach/'), clause);
export const errataPath = (erratum?: string): string =>
  withFragment(href('/ke-hoach/dinh-chinh/'), erratum);
export const themePath = (slug: string): string => href(`/noi-dung-thi-dua/${slug}/`);
export const unitPath = (slug: string): string => href(`/don-vi/${slug}/`);
