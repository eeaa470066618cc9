import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loggedErrors } from './build-log.ts';
import { closeStaging, openStaging, swapIn } from './folder-swap.ts';

/** Pages without which a site is not whole. */
const essentialPages = ['index.html', '404.html'];

/**
 * Builds into a folder aside and puts it in the place of the last good site only when every step has
 * succeeded. Must be the last integration. OUT_DIR names another folder than the config's `outDir`.
 */
export const wholeOrNothing = (): AstroIntegration => {
  let target = '';
  let staging = '';
  return {
    name: 'whole-or-nothing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const override = process.env['OUT_DIR'];
        target = override
          ? resolve(fileURLToPath(config.root), override)
          : resolve(fileURLToPath(config.outDir));
        staging = openStaging(target);
        // Astro has no hook for a build that fails; one that is killed is tidied up by the next.
        process.once('exit', () => {
          closeStaging(target);
        });
        updateConfig({
          outDir: pathToFileURL(`${staging}/`),
          logger: { entrypoint: new URL('build-log.ts', import.meta.url) },
        });
      },
      'astro:build:done': () => {
        if (loggedErrors.length > 0) throw new Error(loggedErrors.join('\n'));
        const missing = essentialPages.filter((page) => !existsSync(join(staging, page)));
        if (missing.length > 0) throw new Error(`Bản dựng thiếu ${missing.join(', ')}.`);
        swapIn(target);
      },
    },
  };
};
