import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { precacheList } from './precache-list.ts';

/** The parts of the search engine that every question needs; the index itself is kept as it is used. */
const engineOf = (folder: string): string[] =>
  readdirSync(join(folder, 'pagefind'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `pagefind/${name}`)
    .toSorted();

/** One file of plain JavaScript, with the names in `constants` replaced by their values. */
async function bundle(file: URL, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const building = await rolldown({
    input: fileURLToPath(file),
    transform: { define: { ...define, 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await building.generate({ format: 'iife', minify: true });
  await building.close();
  return output[0].code;
}

/** The worker that ends all keeping. */
export const farewellCode = (): Promise<string> =>
  bundle(new URL('../offline/farewell.ts', import.meta.url), {});

/**
 * Writes `sw.js`, which keeps pages for reading without a network. `OFFLINE=off` writes one that clears all
 * that was kept and takes its leave: the way back, should the worker ever do harm.
 */
export const serviceWorker = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const code =
          process.env['OFFLINE'] === 'off'
            ? await farewellCode()
            : await bundle(new URL('../offline/worker.ts', import.meta.url), {
                precachedFiles: precacheList(folder, base, engineOf(folder)),
                base,
              });
        writeFileSync(join(folder, 'sw.js'), code);
      },
    },
  };
};
