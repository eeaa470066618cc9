import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '#desk/content-folder.ts';

/** Whether this run of Astro has the desk: never unless WITH_DESK asks for it. */
const isWanted = (): boolean => ['1', 'true', 'co'].includes(process.env['WITH_DESK'] ?? '');

/**
 * The publishing desk at `/quan-tri/` and its guide, beside the development server or inside a build that
 * is served where officers work. Must stand before the search index and before `wholeOrNothing()`.
 */
export const publishingDesk = (): AstroIntegration[] => {
  if (!isWanted()) return []; // and none of its code is loaded: builds without it owe it no time
  const bundle = fileURLToPath(new URL('../../.cache/desk', import.meta.url));
  let folder = '';
  let site = '';
  let base = '/';
  return [
    {
      name: 'publishing-desk',
      hooks: {
        'astro:config:setup': async ({ config, command, injectRoute }) => {
          if (command === 'sync') return;
          folder = contentFolder(config.root);
          site = config.site ?? '';
          base = config.base.replace(/\/*$/, '/');
          injectRoute({
            pattern: '/quan-tri/huong-dan',
            entrypoint: new URL('../pages/_quan-tri/huong-dan.astro', import.meta.url),
            prerender: true,
          });
          const { bundleDesk } = await import('./desk-bundle.ts');
          await bundleDesk(bundle);
        },
        'astro:server:setup': async ({ server }) => {
          const { deskServer } = await import('./desk-server.ts');
          server.middlewares.use(deskServer({ bundle, folder, base }));
        },
        'astro:build:done': async ({ dir }) => {
          const { checkContent } = await import('#desk/check-content.ts');
          const { deskFiles } = await import('./desk-files.ts');
          const target = fileURLToPath(new URL('quan-tri/', dir));
          cpSync(bundle, target, { recursive: true });
          rmSync(join(target, 'made-from.txt'));
          const files = deskFiles(await checkContent(folder), bundle, site);
          for (const [name, text] of files) writeFileSync(join(target, name), text);
        },
      },
    },
  ];
};
