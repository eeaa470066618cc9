import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const modifiedTime = /<meta property="article:modified_time" content="(\d{4}-\d{2}-\d{2})"/;
const notToBeListed = '<meta name="robots" content="noindex"';

/** A sitemap whose dates are those the pages themselves state, and which leaves out `noindex` pages; none where all are. */
export function datedSitemap(): AstroIntegration[] {
  const dates = new Map<string, string>();
  let root = '';
  const readPages: AstroIntegration = {
    name: 'page-dates',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages) {
          if (pathname === '404/') continue; // Astro writes it as a file, 404.html.
          // Thousands in turn: waiting for each would take longer.
          const html = readFileSync(new URL(`${pathname}index.html`, dir), 'utf8');
          const date = modifiedTime.exec(html)?.[1];
          if (date !== undefined && !html.includes(notToBeListed)) {
            dates.set(new URL(pathname, root).href, date);
          }
        }
      },
    },
  };
  const withDates = sitemap({
    serialize: (item) => {
      const lastmod = dates.get(item.url);
      return lastmod === undefined ? undefined : { ...item, lastmod };
    },
  });
  const write = withDates.hooks['astro:build:done'];
  const listed: AstroIntegration = {
    ...withDates,
    hooks: {
      ...withDates.hooks,
      // A sample site lists nothing; the sitemap would complain of that as of a fault.
      'astro:build:done': async (options) => {
        if (dates.size > 0) await write?.(options);
      },
    },
  };
  return [readPages, listed];
}
