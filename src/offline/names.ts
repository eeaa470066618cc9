// Both the service worker and the page that speaks of it know these.

/** Where the worker keeps what it has met, by kind; what it fetched ahead stands in Workbox's own cache. */
export const cacheNames = {
  pages: 'trang',
  files: 'tep',
  index: 'tim-kiem',
  searchAhead: 'tim-kiem-san',
} as const;

/** The attribute of `<html>` that says a page came from the store: the moment it was fetched, as HTTP writes dates. */
export const storedAttribute = 'data-stored-at';

/** Below the mount point: the page shown for one that was never read, and how the reader stops the storing. */
export const offlinePage = 'ngoai-tuyen/';

/** Set to `off` in the browser's own storage by a reader who wants nothing kept. */
export const choiceKey = 'offline';
