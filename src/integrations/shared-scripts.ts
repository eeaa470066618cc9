/**
 * What scripts share goes into the one file that every page loads, instead of a small file of its own: on a slow
 * link a request costs more than the few bytes that some pages would not need.
 */
export const sharedScripts = {
  codeSplitting: {
    groups: [
      {
        name: 'moi-trang',
        test: /SiteScripts\.astro|src\/(?:offline\/|elements\/(?:clocks|stored-pages|offline-choice|text-size|section-links|notched-corners|device-memory|fetched-page)|lib\/vietnamese|site\.ts)|preload-helper/,
      },
      {
        name: 'tim-ten',
        test: /SearchFirst\.astro|src\/(?:elements\/search-(?:first|name))/,
      },
    ],
  },
};
