import { missingAddress, templates } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

test.use({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true });

/** Icons, the manifest and what a search or a filter asks for are no part of showing the page. */
const isShown = (address: string): boolean =>
  !/favicon|loc\.json|\.webmanifest|\.pf_\w+$|\/(?:ke|ten)-\d+\.json/.test(address);

async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
  }
}

test('the footer of every kind of page says what a first view really fetches', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let fetched = 0;
  page.on('response', (response) => {
    if (isShown(response.url())) fetched += Number(response.headers()['content-length'] ?? 0);
  });

  const untrue: string[] = [];
  // The 404 page also fetches names, to guess what was meant: how many depends on the address.
  for (const address of templates.filter((each) => each !== missingAddress)) {
    fetched = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
    const footer = page.locator('[data-page-weight]');
    if ((await footer.count()) === 0) continue; // cards for other sites have no footer
    await page.evaluate(scrollThrough); // pictures further down are fetched when they come near
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const said = Number(await footer.textContent());
    const seen = fetched / 1000;
    if (Math.abs(said - seen) > Math.max(2, 0.05 * seen)) {
      untrue.push(`${address}: ${String(said)} kB said, ${seen.toFixed(1)} kB fetched`);
    }
  }
  expect(untrue).toEqual([]);
});
