import type { IndexedPage } from './index-builder.ts';
import { kindOf } from './page-kinds.ts';
import { readPage, type PageText } from './page-text.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Address below the site's mount point, without the leading slash: `don-vi/tam-hop/`. */
  path: string;
  html: string;
}

const isSearchable = (html: string): boolean => /<main\b[^>]*\sdata-pagefind-body\b/.test(html);

/** The second and further pages of a list repeat what stands on the pages they list. */
const isContinuation = (path: string): boolean => /\/trang\/\d+\/$/.test(path);

/** Kinds of pages that tell of a unit, a theme and a year; others only list or name them. */
const tellsOfOne = new Set(['guong', 'cong-trinh', 'su-kien', 'tin']);

const yearOf = (path: string, { times, sections }: PageText): string | undefined =>
  /^tin-tuc\/(\d{4})\//.exec(path)?.[1] ??
  times[0]?.slice(0, 4) ??
  /\d\/((?:19|20)\d\d)\b/.exec(sections[0]?.text ?? '')?.[1];

/** Takes the built pages that are to be found apart for the index. */
export function indexedPages(built: readonly BuiltPage[], base: string): IndexedPage[] {
  const pages = built
    .filter(({ path, html }) => isSearchable(html) && !isContinuation(path))
    .map(({ path, html }) => ({ path, kind: kindOf(path), text: readPage(html) }));
  const titles = new Map(pages.map(({ path, text }) => [base + path, text.title]));
  const named = (links: readonly string[], folder: string): string[] =>
    links
      .filter((link) => link.startsWith(`${base}${folder}/`))
      .flatMap((link) => titles.get(link) ?? []);

  return pages.map(({ path, kind, text }) => {
    const links = tellsOfOne.has(kind) ? text.links : [base + path];
    const year = tellsOfOne.has(kind) ? yearOf(path, text) : undefined;
    return {
      url: base + path,
      title: text.title,
      ...(text.alsoCalled === undefined ? {} : { alsoCalled: text.alsoCalled }),
      kind,
      ...(text.picture === undefined || !tellsOfOne.has(kind) ? {} : { picture: text.picture }),
      sections: text.sections,
      facets: {
        'noi-dung': named(links, 'noi-dung-thi-dua').filter(
          (title) => title !== titles.get(`${base}noi-dung-thi-dua/`),
        ),
        'don-vi': named(links, 'don-vi').filter((title) => title !== titles.get(`${base}don-vi/`)),
        nam: year === undefined ? [] : [year],
      },
    };
  });
}
