import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { checkedContent } from '#integrations/checked-content.ts';
import { datedSitemap } from '#integrations/dated-sitemap.ts';
import { publishingDesk } from '#integrations/desk.ts';
import { pageWeight } from '#integrations/page-weight.ts';
import { nativeModules, prerenderOutput } from '#integrations/prerender-bundle.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { sharedScripts } from '#integrations/shared-scripts.ts';
import { serviceWorker } from '#integrations/service-worker.ts';
import { removeUnusedScripts } from '#integrations/unused-scripts.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { wholeOrNothing } from '#integrations/whole-or-nothing.ts';
import { footnoteWords } from '#markdown/footnote-words.ts';
import { headingIds } from '#markdown/heading-ids.ts';
import { mountedLinks } from '#markdown/mounted-links.ts';
import { pictures } from '#markdown/pictures.ts';

/** Lightning CSS's numbers for what it shall write as browsers before 2023 know it: `(width >= 48em)`, nested rules. */
const mediaRangeSyntax = 128;
const nesting = 1;

const { site, base } = siteAddress(process.env);

// As `defineConfig` would return it: importing that loads a hundred files that no build of ours needs.
/** @type {import('astro').AstroUserConfig} */
export default {
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'always', concurrency: 4, format: 'directory', assets: 'tep' },
  vite: {
    plugins: [nativeModules()],
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0 },
    css: { lightningcss: { include: mediaRangeSyntax | nesting } },
    environments: {
      client: { build: { rolldownOptions: { output: sharedScripts } } },
      prerender: { build: { rolldownOptions: { output: prerenderOutput } } },
    },
  },
  markdown: {
    // An official text stays letter for letter as it is, quotation marks included.
    processor: satteri({
      features: { smartPunctuation: false, gfm: { footnotes: footnoteWords } },
      hastPlugins: [headingIds(), mountedLinks(base), pictures()],
    }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    checkedContent(),
    mdx(),
    datedSitemap(),
    publishingDesk(),
    searchIndex(),
    removeUnusedScripts(),
    pageWeight(),
    serviceWorker(),
    wholeOrNothing(),
  ],
};
