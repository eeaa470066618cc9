import type { Browser } from '@playwright/test';
import { measureSlowVisit, measureTraffic, type Traffic, type Wait } from './network.ts';
import { readPages } from './pages.ts';
import type { Query } from './query.ts';
import { engineMakers, examine, serve, type EngineName, type Outcome } from './session.ts';
import type { Site } from './sites.ts';
import { queriesFor } from './soundness.ts';
import { madeQueries } from './variants.ts';

export interface QuerySets {
  open: readonly Query[];
  /** Invented against a search that was already built. */
  later: readonly Query[];
  heldOut: readonly Query[];
  /** Made by machine from the pages of this very site. */
  made: readonly Query[];
}

export interface SiteResult {
  site: Site;
  pages: number;
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
    made: madeQueries(pages, 40, site.name),
  };
  const queries = [...sets.open, ...sets.later, ...sets.heldOut, ...sets.made];
  const makers = engineMakers(browser, site.dist, pages);
  const outcomes: Outcome[] = [];
  for (const name of names) {
    console.error(`… ${site.name}: ${name}, ${String(queries.length)} queries`);
    outcomes.push(await examine(await makers[name](), pages, queries));
  }
  return { site, pages: pages.length, sets, outcomes };
}

export interface NetworkResult {
  site: Site;
  first: Traffic;
  later: Traffic[];
  visits: { arrival: Wait; later: Wait }[];
}

const asked = [
  'đoàn kết sáng tạo',
  'ho so khen thuong',
  'xax Chaau Ddinhf',
  'nđ 91/2017',
  'nông thôn m',
];

/** The cost of a search page on the reader's line, in the same few questions everywhere. */
export async function benchNetwork(browser: Browser, site: Site): Promise<NetworkResult> {
  const origin = await serve(site.dist);
  const { first, later } = await measureTraffic(browser, origin, asked);
  const visits: NetworkResult['visits'] = [];
  for (const [index, query] of asked.entries()) {
    const next = asked[(index + 1) % asked.length] ?? query;
    visits.push(await measureSlowVisit(browser, origin, [query, next]));
  }
  return { site, first, later, visits };
}
