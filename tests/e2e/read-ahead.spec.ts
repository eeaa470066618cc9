import { expect, test } from './quiet-page.ts';

/** What the server is asked for, by a browser that reads ahead: such requests no page's own tools show. */
test('a link that is pressed is fetched before it is let go; one that is only passed over is not', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => {
    fetched.push(new URL(prefetchUrl).pathname);
  });
  await page.goto('/khen-thuong/');
  const link = page.locator('footer a[href="/moc-thoi-gian/"]');
  await link.hover();
  await page.waitForTimeout(1000);
  expect(fetched).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => fetched).toContain('/moc-thoi-gian/');
  await page.mouse.up();
  await expect(page).toHaveURL('/moc-thoi-gian/');
});

test('a file is never fetched ahead', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetched.push(prefetchUrl));
  await page.goto('/moc-thoi-gian/');
  await page.locator('main a[href$="/lich.ics"]').first().hover();
  await page.mouse.down();
  await page.waitForTimeout(1000);
  expect(fetched).toEqual([]);
});
