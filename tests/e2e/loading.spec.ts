import { missingAddress, templates } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

const mostForSearching: Readonly<Record<string, number>> = {
  '/tim-kiem/': 6,
  [missingAddress]: 14,
};

const fontDelay = 200; // milliseconds by which a font comes late, as on a weak connection

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

for (const width of [360, 1280]) {
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    // A card to embed brings no font, so that it is there at once.
    for (const address of templates.filter((one) => !one.startsWith('/nhung/'))) {
      test(`${address} loads little and nothing in it jumps`, async ({ page }) => {
        const requested: string[] = [];
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          // The icon of the tab comes when the page is there.
          if (!pathname.startsWith('/favicon.')) requested.push(pathname);
        });
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, fontDelay));
          await route.continue();
        });
        await page.goto(address);
        const shift = await page.evaluate(async () => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as LayoutShift[]) {
              if (!entry.hadRecentInput) sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          await document.fonts.ready;
          await new Promise((resolve) => setTimeout(resolve, 150)); // a few frames to settle
          return sum;
        });
        expect(shift, 'cumulative layout shift').toBeLessThanOrEqual(0.02);
        const fonts = new Set(requested.filter((path) => path.endsWith('.woff2')));
        expect(fonts.size, [...fonts].join(' ')).toBeGreaterThan(0);
        expect(fonts.size, [...fonts].join(' ')).toBeLessThanOrEqual(
          address === '/ke-hoach/' ? 3 : 2,
        );
        const shown = requested.filter((path) => !/^\/(?:tim-kiem|pagefind)\/./.test(path));
        expect(shown.length, requested.join(' ')).toBeLessThanOrEqual(address === '/' ? 16 : 10);
        // A page that searches gets the engine ready as well, and the unknown address is searched at once.
        const searching = requested.length - shown.length;
        expect(searching).toBeLessThanOrEqual(mostForSearching[address] ?? 0);
      });
    }
  });
}
