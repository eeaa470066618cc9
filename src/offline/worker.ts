import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { PrecacheEntry } from 'workbox-precaching';
import { KeptFiles } from './kept-files.ts';
import { cacheNames, offlinePage } from './names.ts';
import type { Waiting, WorkerScope } from './scope.ts';
import { markStored } from './stored-page.ts';

declare const self: WorkerScope;
/** Put in by the build: what is fetched ahead at once, what for the search, and where the site is mounted. */
declare const precachedFiles: PrecacheEntry[];
declare const searchFiles: PrecacheEntry[];
declare const base: string;
/** What the dossier's page fetches only when it is filled in. */
declare const composerFiles: readonly string[];

const dayInSeconds = 86_400;

/** Long enough for a slow mountain link, short enough for a reader who has no link at all. */
const patience = 8; // seconds

const pathOf = (url: URL): string => url.pathname.slice(base.length);

/** The desk works on live files, and feeds and data are for programs: neither is ever kept. */
const isKept = (url: URL): boolean =>
  url.origin === self.location.origin &&
  url.pathname.startsWith(base) &&
  !/^(?:quan-tri|du-lieu|nhung)\//.test(pathOf(url)) &&
  !/\.(?:xml|csv|zip|docx|xlsx|ics|txt)$/.test(url.pathname);

/** Workbox's plugin in a shape that its own types accept where an absent property may not be `undefined`. */
const expiring = (options: { maxEntries: number; maxAgeSeconds?: number }): WorkboxPlugin => {
  const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin(options);
  return {
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
    ...(cacheDidUpdate && { cacheDidUpdate }),
  };
};

precache(precachedFiles);
cleanupOutdatedCaches();
const search = new KeptFiles(cacheNames.searchAhead, searchFiles);
self.addEventListener('message', (event) => {
  event.waitUntil(search.refresh().catch(() => undefined));
});

/** What was fetched ahead, of either kind. */
const ahead = async (path: string): Promise<Response | undefined> =>
  (await matchPrecache(path)) ?? search.match(path);

// Pages come from the network first, so a new worker never mixes releases under a reader's eyes.
void self.skipWaiting();
clientsClaim();

const pages = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: patience,
  plugins: [
    expiring({ maxEntries: 80, maxAgeSeconds: 180 * dayInSeconds }),
    {
      // An address with a question is the page without it; the store would fill up with searches.
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.split(/[?#]/)[0] ?? ''),
      cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
      cachedResponseWillBeUsed: ({ cachedResponse }) =>
        Promise.resolve(cachedResponse ? markStored(cachedResponse) : null),
    },
  ],
});

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isKept(url),
  async (options) => {
    const event = options.event as Waiting;
    if (isComposer(options.url)) event.waitUntil(keepComposer(event).catch(() => undefined));
    try {
      return await pages.handle(options);
    } catch {
      const page = await ahead(options.url.pathname);
      return page === undefined
        ? ((await matchPrecache(base + offlinePage)) ?? Response.error())
        : markStored(page);
    }
  },
);

const files = new CacheFirst({
  cacheName: cacheNames.files,
  plugins: [expiring({ maxEntries: 120, maxAgeSeconds: 365 * dayInSeconds })],
});

/** Their names change with what is in them: what is kept can never be wrong. */
registerRoute(
  ({ url }) => isKept(url) && pathOf(url).startsWith('tep/'),
  async (options) => (await ahead(options.url.pathname)) ?? files.handle(options),
);

/** The composer must work without a network, read before it was cut and filled in only after. */
const keepComposer = async (event: Waiting): Promise<void> => {
  await Promise.all(composerFiles.map((url) => files.handle({ event, request: new Request(url) })));
};

const isComposer = (url: URL): boolean => pathOf(url) === 'khen-thuong/soan-ho-so/';

/** Scripts a page names; fonts and drawings it shares with the pages fetched ahead. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/src="([^"]*tep\/[^"]+\.js)"/g)].map(([, address = '']) => address);

/** The page a reader came in by was read before there was a worker; it is kept like those read after. */
async function keepOpenPages(event: Waiting): Promise<void> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true });
  const open = new Set(clients.map(({ url }) => url.split(/[?#]/)[0] ?? ''));
  const unread = [...open]
    .map((address) => new URL(address))
    .filter((url) => isKept(url) && !precachedFiles.some((file) => file.url === url.pathname));
  for (const url of unread) {
    const page = await pages.handle({ event, request: new Request(url) });
    const scripts = scriptsOf(await page.clone().text());
    await Promise.all(scripts.map((src) => files.handle({ event, request: new Request(src) })));
    if (isComposer(url)) await keepComposer(event);
  }
}

self.addEventListener('install', (event) => {
  // What cannot be kept now will be when it is read again.
  event.waitUntil(keepOpenPages(event).catch(() => undefined));
});

const index = new NetworkFirst({
  cacheName: cacheNames.index,
  networkTimeoutSeconds: patience,
  plugins: [expiring({ maxEntries: 400 })],
});

/** The search engine and the parts of its index that a reader has needed. */
registerRoute(
  ({ url }) => isKept(url) && /^(?:pagefind|tim-kiem)\/./.test(pathOf(url)),
  async (options) => {
    try {
      return await index.handle(options);
    } catch {
      return (await ahead(options.url.pathname)) ?? Response.error();
    }
  },
);
