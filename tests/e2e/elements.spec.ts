import { templates } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

test('every element of ours on a page comes to life there', async ({ sharedPage: page }) => {
  test.setTimeout(240_000);
  const lifeless: string[] = [];
  for (const address of templates) {
    await page.goto(address, { waitUntil: 'load' });
    const names = await page
      .locator(':not(:defined)')
      .evaluateAll((elements) => elements.map(({ localName }) => localName));
    if (names.length > 0) lifeless.push(`${address}: ${names.join(', ')}`);
  }
  expect(lifeless).toEqual([]);
});
