import mdx from '@astrojs/mdx';
import { checkedContent } from '#integrations/checked-content.ts';
import { publishingDesk } from '#integrations/desk.ts';
import { finishing } from '#integrations/finishing.ts';
import { contentStore, nativeModules, prerenderOutput } from '#integrations/prerender-bundle.ts';
import { sharedScripts } from '#integrations/shared-scripts.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { markdownSettings } from '#markdown/processor.ts';

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
    plugins: [contentStore(), nativeModules()],
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0 },
    css: { lightningcss: { include: mediaRangeSyntax | nesting } },
    environments: {
      client: { build: { rolldownOptions: { output: sharedScripts } } },
      prerender: { build: { rolldownOptions: { output: prerenderOutput } } },
    },
  },
  markdown: markdownSettings(base),
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [checkedContent(), mdx(), publishingDesk(), finishing()],
};
