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

/** The number as it is written in short addresses and citations: four digits at least. */
export const paddedNumber = (number: number): string => String(number).padStart(4, '0');

export const profilePath = (profile: { number: number; slug: string }): string =>
  href(`/guong-dien-hinh/${paddedNumber(profile.number)}-${profile.slug}/`);
export const shortProfilePath = (number: number): string => href(`/g/${paddedNumber(number)}/`);
/** The picture for the press, at the same address whatever the profile is called. */
export const pressPicturePath = ({ number }: { number: number }): string =>
  `${shortProfilePath(number)}anh.jpg`;
export const embedPath = (number: number): string => href(`/nhung/${paddedNumber(number)}/`);
export const oEmbedPath = (number: number): string => href(`/nhung/${paddedNumber(number)}.json`);
export const newsPath = (news: { year: string; slug: string }): string =>
  href(`/tin-tuc/${news.year}/${news.slug}/`);
export const workPath = (slug: string): string => href(`/cong-trinh-su-kien/cong-trinh/${slug}/`);
export const eventPath = (slug: string): string => href(`/cong-trinh-su-kien/su-kien/${slug}/`);
