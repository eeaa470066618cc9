import type { Plugin } from 'vite';

/** Code that knows nothing of Astro, Vite or bundled files, and so runs as it stands. */
const native = /^#(?:documents|hosting|lib|schemas|search)\//;

/**
 * Lets a build import as it stands what needs no bundling: commands and integrations have loaded most of it
 * before, and bundling its many files once more would take a twentieth of the build.
 */
export const nativeModules = (): Plugin => ({
  name: 'native-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: {
    filter: { id: native },
    handler: (source) => ({
      id: new URL(`../${source.slice(1)}`, import.meta.url).href,
      external: true,
    }),
  },
});

/**
 * Lets pages ask for their content when they run instead of having it bundled: the same bundle then serves
 * whatever the content is (see `keepBundle`), and a build need not read all entries as if they were code.
 */
export const contentStore = (): Plugin => ({
  name: 'content-store',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: {
    order: 'pre', // before Astro's own answer
    filter: { id: /^astro:data-layer-content$/ },
    handler: () => ({ id: new URL('content-store.ts', import.meta.url).href, external: true }),
  },
});

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
