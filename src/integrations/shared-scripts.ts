/**
 * What scripts share goes into the one file that every page loads, instead of a small file of its own: on a slow
 * link a request costs more than the few bytes that some pages would not need.
 */
export const sharedScripts = {
  // Astro's own names tell where in a component a script stands; every page and script would carry them.
  entryFileNames: ({ name }: { name: string }) => `tep/${name.split('.')[0] ?? name}.[hash].js`,
  codeSplitting: {
    groups: [
      {
        name: 'moi-trang',
        test: /SiteScripts\.astro|src\/(?:offline\/|elements\/(?:clocks|stored-pages|offline-choice|text-size|section-links|notched-corners|device-memory|fetched-page)|lib\/vietnamese|site\.ts)|preload-helper/,
      },
      {
        name: 'full-text',
        test: /src\/(?:search\/full-text|elements\/search-filters)/,
      },
      {
        name: 'tim-kiem',
        test: /SearchScripts\.astro|src\/(?:search\/(?!full-text)|lib\/syllables|elements\/(?:site-search|search-(?!name|filters)))/,
      },
    ],
  },
};
