import type { Plugin } from 'vite';

/** Code that knows nothing of Astro, Vite or bundled files, and so runs as it stands. */
const native = /^#(?:documents|hosting|lib|schemas|search)\//;

/** Leaves to Node what pages import by such a name, before Astro or Vite has an answer of its own. */
const leftToNode = (name: string, id: RegExp, fileOf: (source: string) => string): Plugin => ({
  name,
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'prerender',
  resolveId: {
    order: 'pre',
    filter: { id },
    handler: (source) => ({ id: new URL(fileOf(source), import.meta.url).href, external: true }),
  },
});

/**
 * Lets a build import as it stands what needs no bundling: commands and integrations have loaded most of it
 * before, and bundling its many files once more would take a twentieth of the build.
 */
export const nativeModules = (): Plugin =>
  leftToNode('native-modules', native, (source) => `../${source.slice(1)}`);

/**
 * Lets pages ask for their content when they run instead of having it bundled: the same bundle then serves
 * whatever the content is (see `keepBundle`), and a build need not read all entries as if they were code.
 */
export const contentStore = (): Plugin =>
  leftToNode('content-store', /^astro:data-layer-content$/, () => './content-store.ts');

/** Nobody but the build itself asks for these files: names without a hash, and fewer of them, are made sooner. */
export const prerenderOutput = {
  chunkFileNames: 'chunks/[name].mjs',
  entryFileNames: 'prerender-entry.mjs',
  codeSplitting: {
    groups: [
      { name: 'astro', test: /node_modules[\\/](?:astro|@astrojs)\// },
      { name: 'data', test: /\/src\/data\// },
    ],
  },
};
