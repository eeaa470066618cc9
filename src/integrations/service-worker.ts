import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptDocument } from '#documents/kept-bytes.ts';
import { writeKeptWeights } from './kept-weights.ts';
import { precacheList } from './precache-list.ts';

/** Pages a reader may need where there is no network, read before or not; below the mount point. */
const pagesAhead = ['', 'ke-hoach/', 'khen-thuong/', 'ngoai-tuyen/'];
const searchPage = 'tim-kiem/';

/** Above this the names of a large site would cost a reader more than they are worth unasked. */
const mostAhead = 400_000; // bytes, about a quarter of that on the wire

/**
 * What answers a question by names and headings where there is no network. The full text is kept as it is used:
 * all of it would weigh more than the pages themselves.
 */
function namesOf(folder: string): string[] {
  const files = readdirSync(join(folder, 'tim-kiem'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `tim-kiem/${name.split(sep).join('/')}`)
    .toSorted();
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return bytes > mostAhead ? [] : files;
}

/** The scripts of the dossier's composer, which it fetches one by one as it is used. */
const composerFiles = (folder: string, base: string): string[] =>
  readdirSync(join(folder, 'tep'))
    .filter((name) => /^dossier-.*\.js$/.test(name))
    .toSorted()
    .map((name) => `${base}tep/${name}`);

/** What is fetched ahead: at once, and for the search once a reader has opened a second page. */
function filesAhead(folder: string, base: string) {
  const precachedFiles = precacheList(folder, base, pagesAhead);
  const known = new Set(precachedFiles.map(({ url }) => url));
  const searchFiles = precacheList(folder, base, [searchPage], namesOf(folder)).filter(
    ({ url }) => !known.has(url),
  );
  return { precachedFiles, searchFiles };
}

const sources = new URL('../offline/', import.meta.url);

async function bundle(name: string): Promise<Uint8Array> {
  const { rolldown } = await import('rolldown');
  const building = await rolldown({
    input: fileURLToPath(new URL(name, sources)),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await building.generate({ format: 'iife', minify: true });
  await building.close();
  return new TextEncoder().encode(output[0].code);
}

/** One file of plain JavaScript, made anew only when a file of the worker or a library has changed. */
async function bundled(name: string): Promise<string> {
  const code = readdirSync(sources)
    .toSorted()
    .map((file) => readFileSync(new URL(file, sources), 'utf8'));
  const bytes = await keptDocument('tep-luu', [name, code], () => bundle(name));
  return new TextDecoder().decode(bytes);
}

/** The code with the names it leaves open. */
const withConstants = (code: string, constants: Readonly<Record<string, unknown>>): string => {
  const open = Object.entries(constants).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `const ${open.join(',')};${code}`;
};

/** The worker that ends all keeping. */
export const farewellCode = (): Promise<string> => bundled('farewell.ts');

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
        await writeKeptWeights(folder, base, filesAhead(folder, base));
        const code =
          process.env['OFFLINE'] === 'off'
            ? await farewellCode()
            : withConstants(await bundled('worker.ts'), {
                ...filesAhead(folder, base),
                base,
                composerFiles: composerFiles(folder, base),
              });
        writeFileSync(join(folder, 'sw.js'), code);
      },
    },
  };
};
