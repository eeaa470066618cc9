// Puts every engine before the same pages and asks all of them the same questions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveSite } from '#commands/serve-site.ts';
import type { Engine } from './engines/engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { passages } from './engines/passages.ts';
import { pagefindSearch, writePagefindIndex } from './engines/pagefind.ts';
import { siteSearch } from './engines/site-search.ts';
import { makeJudge, type Judged } from './judge.ts';
import type { Page } from './pages.ts';
import type { Query } from './query.ts';

export interface Outcome {
  engine: Pick<Engine, 'name' | 'settings' | 'bytes'>;
  judged: Judged[];
  /** One for each query, in milliseconds. */
  times: number[];
}

/** The part of an outcome that belongs to these queries. */
export function ofSet(outcome: Outcome, queries: readonly Query[]): Outcome {
  const set = new Set(queries);
  const kept = outcome.judged.map(({ query }) => set.has(query));
  return {
    engine: outcome.engine,
    judged: outcome.judged.filter((_, index) => kept[index]),
    times: outcome.times.filter((_, index) => kept[index]),
  };
}

/** Serves a folder on a port of its own for the life of this process; returns its origin. */
export async function serve(folder: string): Promise<string> {
  const port = await serveSite({ folder, base: '/' }, { port: 5210, tries: 40, host: '127.0.0.1' });
  if (port === undefined) throw new Error('No free port.');
  return `http://127.0.0.1:${String(port)}`;
}

/** Serves Pagefind's own index of a site, made for the life of this process. */
export async function servePagefind(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await writePagefindIndex(dist, folder);
  return serve(folder);
}

/** Every engine by the name the tables give it; each is made only when its turn comes. */
export function engineMakers(browser: Browser, dist: string, pages: readonly Page[]) {
  const texts = passages(pages);
  const newPage = () => browser.newPage({ locale: 'vi-VN', serviceWorkers: 'block' });
  return {
    site: async () => siteSearch(await newPage(), await serve(dist)),
    pagefind: async () => pagefindSearch(await newPage(), await servePagefind(dist)),
    minisearch: () => Promise.resolve(miniSearch(texts)),
    flexsearch: () => Promise.resolve(flexSearch(texts)),
    fuse: () => Promise.resolve(fuse(texts)),
    orama: () => orama(texts),
  };
}

export const engineNames = [
  'site',
  'pagefind',
  'minisearch',
  'flexsearch',
  'fuse',
  'orama',
] as const;

export type EngineName = (typeof engineNames)[number];

export async function examine(
  engine: Engine,
  pages: readonly Page[],
  queries: readonly Query[],
): Promise<Outcome> {
  const judge = makeJudge(pages);
  const [judged, times]: [Judged[], number[]] = [[], []];
  for (const query of queries) {
    const { addresses, milliseconds } = await engine.ask(query.text);
    judged.push(judge(query, addresses));
    times.push(milliseconds);
  }
  return { engine, judged, times };
}
