// Playwright's `test`, with one more demand on every page: no errors, no other host, nothing missing.
import { test as base, expect, type Browser, type Page } from '@playwright/test';

/** Notes everything a page does that no reader should be exposed to. */
const watch = (page: Page, baseURL: string | undefined): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A missing file is told of by its response below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== baseURL) {
      complaints.push(`other host: ${href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.push(`${String(response.status())}: ${response.url()}`);
    }
  });
  return complaints;
};

interface Watched {
  page: Page;
  complaints: string[];
}

const open = async (
  browser: Browser,
  baseURL: string | undefined,
  javaScriptEnabled: boolean,
): Promise<Watched> => {
  const page = await browser.newPage({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'vi-VN',
    viewport: { width: 1280, height: 800 },
  });
  return { page, complaints: watch(page, baseURL) };
};

interface TestFixtures {
  /** One page for all tests of a worker: cheap, for looking at many addresses without changing anything. */
  sharedPage: Page;
  /** The same with JavaScript off. */
  plainPage: Page;
}

interface WorkerFixtures {
  watched: Watched;
  watchedPlain: Watched;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  page: async ({ page, baseURL }, use) => {
    const complaints = watch(page, baseURL);
    await use(page);
    expect(complaints).toEqual([]);
  },
  watched: [
    async ({ browser }, use, { project }) => {
      const watched = await open(browser, project.use.baseURL, true);
      await use(watched);
      await watched.page.close();
    },
    { scope: 'worker' },
  ],
  watchedPlain: [
    async ({ browser }, use, { project }) => {
      const watched = await open(browser, project.use.baseURL, false);
      await use(watched);
      await watched.page.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ watched: { page, complaints } }, use) => {
    complaints.length = 0;
    await use(page);
    expect(complaints).toEqual([]);
  },
  plainPage: async ({ watchedPlain: { page, complaints } }, use) => {
    complaints.length = 0;
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };
