import type { Browser } from '@playwright/test';
import { readPages, type Page } from './pages.ts';
import type { Query } from './query.ts';
import { engineMakers, examine, type EngineName, type Outcome } from './session.ts';
import type { Site } from './sites.ts';
import { queriesFor } from './soundness.ts';
import { madeQueries } from './variants.ts';

export interface QuerySets {
  open: readonly Query[];
  /** Invented against a search that was already built. */
  later: readonly Query[];
  heldOut: readonly Query[];
  /** As people ask who do not know the site; never fitted to. */
  citizens: readonly Query[];
  /** As people ask who have read it: the half that was never fitted to. */
  visitors: readonly Query[];
  /** What strangers type, first asked once the search was finished. */
  sealed: readonly Query[];
  /** Made by machine from the pages of this very site. */
  made: readonly Query[];
}

export interface SiteResult {
  site: Site;
  pages: readonly Page[];
  sets: QuerySets;
  outcomes: Outcome[];
}

/** Asks every named engine all questions that make sense on this site. */
export async function benchSite(
  browser: Browser,
  site: Site,
  names: readonly EngineName[],
  written: Omit<QuerySets, 'made'>,
): Promise<SiteResult> {
  const pages = readPages(site.dist);
  const sets = {
    open: queriesFor(pages, written.open),
    later: queriesFor(pages, written.later),
    heldOut: queriesFor(pages, written.heldOut),
    citizens: queriesFor(pages, written.citizens),
    visitors: queriesFor(pages, written.visitors),
    sealed: queriesFor(pages, written.sealed),
    made: madeQueries(pages, 40, site.name),
  };
  const queries = [
    ...sets.open,
    ...sets.later,
    ...sets.heldOut,
    ...sets.citizens,
    ...sets.visitors,
    ...sets.sealed,
    ...sets.made,
  ];
  const makers = engineMakers(browser, site.dist, pages);
  const outcomes: Outcome[] = [];
  for (const name of names) {
    console.error(`… ${site.name}: ${name}, ${String(queries.length)} queries`);
    outcomes.push(await examine(await makers[name](), pages, queries));
  }
  return { site, pages, sets, outcomes };
}
