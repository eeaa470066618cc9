// What a search costs a reader's line: bytes, requests, and the wait on a slow one.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { ask } from './engines/site-search.ts';

export interface Traffic {
  requests: number;
  /** As sent, compressed, with headers. */
  bytes: number;
}

interface Fetched {
  address: string;
  bytes: number;
  /** Seconds on the browser's own clock. */
  start: number;
  end: number;
}

/** Counts everything a page fetches from now on. */
async function watch(session: CDPSession): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const begun = new Map<string, Pick<Fetched, 'address' | 'start'>>();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp: start }) => {
    begun.set(requestId, { address: request.url.split(/[?#]/)[0] ?? '', start });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp: end }) => {
    const { address = '', start = end } = begun.get(requestId) ?? {};
    fetched.push({ address, bytes: encodedDataLength, start, end });
  });
  await session.send('Network.enable');
  return fetched;
}

const open = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });

const traffic = (fetched: readonly Fetched[]): Traffic => ({
  requests: fetched.length,
  bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** The most requests that waited one for another: each began when the one before it had come. */
function waitsInRow(fetched: readonly Fetched[]): number {
  let [count, free] = [0, -Infinity];
  for (const { start, end } of fetched.toSorted((a, b) => a.end - b.end)) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
}

/** Waits until a question in the address is answered, if only with «nothing found». */
const atRest = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const search = document.querySelector('site-search');
      const status = search?.querySelector('[data-count]')?.textContent.trim() ?? '';
      return status !== '' && search?.querySelector('[aria-busy="true"]') === null;
    },
    undefined,
    { timeout: 120_000 },
  );
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
};

/** Addresses that any page of the site fetches: their cost is not the search's. */
async function commonAddresses(browser: Browser, origin: string): Promise<Set<string>> {
  const context = await open(browser);
  const page = await context.newPage();
  const fetched = await watch(await context.newCDPSession(page));
  await page.goto(`${origin}/so-do-trang/`, { waitUntil: 'networkidle' });
  await context.close();
  return new Set(fetched.map(({ address }) => address));
}

/** What a first question, by its address, and the next ones fetch beyond what any page of the site does. */
export async function measureTraffic(
  browser: Browser,
  origin: string,
  queries: readonly string[],
): Promise<{ first: Traffic; later: Traffic[] }> {
  const common = await commonAddresses(browser, origin);
  const context = await open(browser);
  const page = await context.newPage();
  const fetched = await watch(await context.newCDPSession(page));
  const [firstQuery = '', ...others] = queries;
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(firstQuery)}`);
  await atRest(page);
  const own = fetched.filter(
    ({ address }) => !common.has(address) && address !== `${origin}/tim-kiem/`,
  );
  const first = traffic(own);
  const later: Traffic[] = [];
  for (const query of others) {
    const before = fetched.length;
    await ask(page, query);
    await atRest(page);
    later.push(traffic(fetched.slice(before)));
  }
  await context.close();
  return { first, later };
}

export interface Wait {
  /** From the start of the navigation, or from asking, to the first answer shown. */
  first: number;
  /** The same to the last change of the list. */
  whole: number;
}

export interface Visit {
  arrival: Wait;
  /** Requests that waited one for another until the list was whole, the page itself counted. */
  inRow: number;
  later: Wait;
}

/** Slow 3G as in the field: 400 kbit/s both ways, 400 ms there and back, a processor six times slower. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

/** Runs in the page before anything else: notes when results appear and last change. */
function noteResults(): void {
  const noted = { first: Number.NaN, last: Number.NaN };
  Object.assign(globalThis, { notedResults: noted });
  new MutationObserver(() => {
    const list = document.querySelector('site-search ol li');
    if (list === null) return;
    noted.last = performance.now();
    if (Number.isNaN(noted.first)) noted.first = noted.last;
  }).observe(document, { childList: true, subtree: true });
}

const notedResults = (): { first: number; last: number } =>
  (globalThis as unknown as { notedResults: { first: number; last: number } }).notedResults;

/** A first visit that arrives with a question, then one more question on the same page. */
export async function measureSlowVisit(
  browser: Browser,
  origin: string,
  [query, next]: readonly [string, string],
): Promise<Visit> {
  const context = await open(browser);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fetched = await watch(session);
  await slowDown(session);
  await page.addInitScript(noteResults);
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`, {
    waitUntil: 'commit',
    timeout: 120_000,
  });
  await atRest(page);
  const { first, last } = await page.evaluate(notedResults);
  const inRow = waitsInRow(
    fetched.filter(({ address }) => !/\.(?:woff2|avif|webp|svg)$/.test(address)),
  );
  const shown = await ask(page, next);
  await context.close();
  return {
    arrival: { first, whole: last },
    inRow,
    later: { first: shown.firstMilliseconds, whole: shown.milliseconds },
  };
}

/** Runs in the page: asks Pagefind through its own API for ten answers with their texts, and says when they came. */
async function askPagefind(query: string): Promise<number> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
  const { results } = await pagefind.search(query);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return performance.now();
}

/** The same for Pagefind as it comes, on a page that is otherwise empty: without an interface, which it favours. */
export async function measurePagefindVisit(
  browser: Browser,
  origin: string,
  query: string,
): Promise<{ whole: number }> {
  const context = await open(browser);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.goto(`${origin}/`, { waitUntil: 'commit', timeout: 120_000 });
  const whole = await page.evaluate(askPagefind, query);
  await context.close();
  return { whole };
}
