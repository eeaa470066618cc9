import type { AstroIntegration } from 'astro';
import { datedSitemap } from './dated-sitemap.ts';
import { pageWeight } from './page-weight.ts';
import { searchIndex } from './search-index.ts';
import { serviceWorker } from './service-worker.ts';
import { removeUnusedScripts } from './unused-scripts.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** What is made of the finished pages, in this order; the last puts the site in its place. */
export const finishing = (): AstroIntegration[] => [
  ...datedSitemap(),
  searchIndex(),
  removeUnusedScripts(),
  pageWeight(),
  serviceWorker(),
  wholeOrNothing(),
];
