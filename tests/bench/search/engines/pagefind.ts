// Pagefind as it comes: a default index of the same pages, asked through its own API in a browser.
import { createIndex, close } from 'pagefind';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { timed, type Engine } from './engine.ts';

interface Passage {
  url: string;
  locations: readonly number[];
}

interface PagefindModule {
  init: () => Promise<void>;
  search: (query: string) => Promise<{
    results: { data: () => Promise<{ url: string; sub_results: readonly Passage[] }> }[];
  }>;
}

/** Indexes `dist` into `folder`, which a server is to offer at its root. */
export async function writePagefindIndex(dist: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join(' '));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><title>Pagefind</title>',
  );
}

/** Runs in the page. The passage with the most matches is the one Pagefind's own interface puts first. */
async function askInPage(query: string): Promise<string[]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as PagefindModule;
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(
    ({ url, sub_results: passages }) =>
      passages.toSorted((a, b) => b.locations.length - a.locations.length)[0]?.url ?? url,
  );
}

export async function pagefindSearch(page: Page, origin: string): Promise<Engine> {
  await page.goto(`${origin}/`);
  await page.evaluate(askInPage, 'khen thưởng');
  return {
    name: 'Pagefind 1.6.0',
    settings: 'default index, its own API',
    ask: (query) => timed(() => page.evaluate(askInPage, query)),
  };
}

export const folderSize = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .filter((stats) => stats.isFile())
    .reduce((sum, stats) => sum + stats.size, 0);
