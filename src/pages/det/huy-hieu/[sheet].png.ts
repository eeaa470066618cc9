import type { APIRoute, GetStaticPaths } from 'astro';
import { getListPages, type ListPage } from '#data/profile-lists.ts';
import { medallionSheet } from '#documents/medallion-sheet.ts';
import { medallionType, needsSheet } from '#lib/weave/medallion-sheet.ts';

export const getStaticPaths = (async () => {
  const pages = await getListPages();
  const sheets = new Map(pages.map((page) => [page.sheet, page]));
  return [...sheets]
    .filter(([, { items }]) => needsSheet(items.length))
    .map(([sheet, { items }]) => ({ params: { sheet }, props: { items } }));
}) satisfies GetStaticPaths;

/** The medallions of one page of a list. */
export const GET: APIRoute<Pick<ListPage, 'items'>> = ({ props: { items } }) =>
  new Response(
    medallionSheet(items.map(({ seed, kind }) => ({ seed, type: medallionType(kind) }))),
    { headers: { 'Content-Type': 'image/png' } },
  );
