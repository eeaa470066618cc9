import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { patientRename } from '#desk/patient-rename.ts';
import { codeDigest } from '#documents/code-digest.ts';
import { prerenderOutput } from './prerender-bundle.ts';

/** What Astro bundles of the code: the same for any content. */
export interface KeptBundle {
  /** The module that renders pages. */
  entry: URL;
  /** Scripts, styles, fonts and public files, as they lie in a finished site. */
  files: string;
}

const place = resolve('.cache/khuon-trang');

/** The real site, the one under a path, the demonstration, and one that is being worked on. */
const mostBundles = 4;

const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Says all that a bundle depends on: the code, the libraries, and where the site and the project stand. */
export const bundleKey = (address: { site: string; base: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([codeDigest(code), address, resolve('.')]))
    .digest('hex')
    .slice(0, 20);

const bundleIn = (folder: string): KeptBundle => ({
  entry: pathToFileURL(join(folder, 'server', prerenderOutput.entryFileNames)),
  files: join(folder, 'client'),
});

export const keptBundle = (key: string): KeptBundle | undefined =>
  existsSync(join(place, key)) ? bundleIn(join(place, key)) : undefined;

export const forgetBundle = (key: string): void => {
  rmSync(join(place, key), { recursive: true, force: true });
};

/** Of what other states of the code left, only the newest stay. */
function forgetOldest(): void {
  const byAge = readdirSync(place)
    .map((name) => ({ name, made: statSync(join(place, name)).mtimeMs }))
    .toSorted((a, b) => b.made - a.made);
  for (const { name } of byAge.slice(mostBundles)) forgetBundle(name);
}

function keep(key: string, site: string, server: string): void {
  // Renamed when whole: a build that is stopped midway must not leave half a bundle behind.
  const unfinished = join(place, `${key}.${String(process.pid)}`);
  mkdirSync(unfinished, { recursive: true });
  cpSync(server, join(unfinished, 'server'), { recursive: true });
  cpSync(site, join(unfinished, 'client'), {
    recursive: true,
    filter: (path) => path !== server,
  });
  if (existsSync(join(place, key))) rmSync(unfinished, { recursive: true });
  else patientRename(unfinished, join(place, key));
  forgetOldest();
}

/**
 * Keeps what Astro bundles, so that a build after which only content has changed need not bundle it again
 * (see `renderKept`).
 */
export const keepBundle = (key: string): AstroIntegration => {
  let site = '';
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard: AstroPrerenderer) => ({
          ...standard,
          // All is bundled, and no page written yet.
          setup: async () => {
            await standard.setup?.();
            const server = join(site, '.prerender');
            if (existsSync(server)) keep(key, site, server);
          },
        }));
      },
    },
  };
};
