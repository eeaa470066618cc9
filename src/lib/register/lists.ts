import { pageAddress, pagesOf, type Page } from '#lib/paging.ts';
import type { SitePath } from '#lib/paths.ts';
import { themeLabel, type Label, type RegisterRow } from './rows.ts';
import { registerNouns, type RegisterKind } from './words.ts';

/** No list of the register is longer than this on one page. */
export const rowsPerPage = 60;

const folders = {
  works: '/cong-trinh-su-kien/cong-trinh/',
  events: '/cong-trinh-su-kien/su-kien/',
} as const satisfies Record<RegisterKind, SitePath>;

/** What the rows of a list have in common, and the folder of such lists in the address. */
export const facetFolders = {
  kind: 'loai',
  status: 'trang-thai',
  theme: 'noi-dung',
} as const;
export type Facet = keyof typeof facetFolders;

/** Where the rows of a facet are listed; the whole list when no facet is given. Not yet mounted: see `href`. */
export const listPath = (of: RegisterKind, facet?: Facet, slug = ''): SitePath =>
  facet === undefined ? folders[of] : `${folders[of]}${facetFolders[facet]}/${slug}/`;

export interface RegisterList {
  path: SitePath;
  /** Absent for the whole list. */
  facet?: { kind: Facet; label: Label };
  rows: readonly RegisterRow[];
}

const facetLabels: Record<Facet, (row: RegisterRow) => Label[]> = {
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  theme: ({ themes }) => themes.map(themeLabel),
};

/** The whole list, then one for each kind, status and theme that has rows, in their own order. */
export function registerLists(of: RegisterKind, rows: readonly RegisterRow[]): RegisterList[] {
  const facets = (Object.keys(facetFolders) as Facet[]).flatMap((kind) => {
    const labels = new Map(
      rows.flatMap((row) => facetLabels[kind](row).map((label) => [label.slug, label] as const)),
    );
    const inOrder = [...labels.values()].toSorted((a, b) => a.order - b.order);
    return inOrder.map((label) => ({
      path: listPath(of, kind, label.slug),
      facet: { kind, label },
      rows: rows.filter((row) => facetLabels[kind](row).some(({ slug }) => slug === label.slug)),
    }));
  });
  return rows.length === 0 ? [] : [{ path: listPath(of), rows }, ...facets];
}

/** A list as another page links to it. */
export type ListLink = Omit<RegisterList, 'rows'> & { count: number };

export interface ListPage extends Page<RegisterRow> {
  list: RegisterList;
  path: SitePath;
}

/** The pages of a list; the first has the list's own address. */
export const listPages = (list: RegisterList, size = rowsPerPage): ListPage[] =>
  pagesOf(list.rows, size).map((page) => ({
    ...page,
    list,
    path: pageAddress(list.path, page.number),
  }));

const facetNouns: Record<Facet, string> = {
  kind: 'loại',
  status: 'tình trạng',
  theme: 'nội dung thi đua',
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a page of a list is called, in its head and to those who share it. */
export function listHead(of: RegisterKind, { list, number, count: pages, path }: ListPage) {
  const noun = capitalised(registerNouns[of]);
  const { facet } = list;
  const heading = facet === undefined ? noun : `${noun}: ${facet.label.words}`;
  const ofPage = number === 1 ? '' : `, trang ${String(number)}`;
  const ofPages = pages === 1 ? '' : ` Trang ${String(number)} trên ${String(pages)}.`;
  const total = `${String(list.rows.length)} ${registerNouns[of]}`;
  const lead =
    facet === undefined
      ? `${total} các đơn vị đã đăng ký trong đợt thi đua, mỗi dòng một trang riêng.`
      : `${total} cùng ${facetNouns[facet.kind]} «${facet.label.words}» trong sổ đăng ký.`;
  return {
    heading,
    lead,
    title: `${heading}${ofPage}, sổ đăng ký`,
    description: `${lead} Đơn vị, nội dung, tình trạng và ngày, đợt thi đua 60 năm huyện Quỳ Hợp.${ofPages}`,
    /** A part of a list that search engines have whole elsewhere. */
    isPartial: facet !== undefined || number > 1,
    breadcrumbs: [
      { label: 'Công trình, sự kiện', path: '/cong-trinh-su-kien/' as const },
      { label: noun, path: listPath(of) },
      ...(facet === undefined && number === 1
        ? []
        : [{ label: facet === undefined ? `Trang ${String(number)}` : facet.label.words, path }]),
    ],
  };
}
