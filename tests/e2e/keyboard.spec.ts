import { templates } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

test('the first key press offers to skip to the content, and does', async ({ page }) => {
  await page.goto('/khen-thuong/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(isInside).toBe(true);
});

for (const address of templates) {
  test(`${address} can be walked with the Tab key, and shows where one is`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const count = Math.min(
      40,
      await page.locator('a[href], button:visible, input, summary').count(),
    );
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
        const { width, height, left, right } = element.getBoundingClientRect();
        const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
        const cutting = (one: Element | null): Element | undefined => {
          if (one === null || one === document.body) return undefined;
          const box = one.getBoundingClientRect();
          const sticksOut = left - reach < box.left - 1 || right + reach > box.right + 1;
          const cuts = getComputedStyle(one).overflowX !== 'visible';
          return cuts && sticksOut ? one : cutting(one.parentElement);
        };
        return {
          name: element.outerHTML.slice(0, 80),
          ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
          isThere: width > 0 && height > 0,
          cutBy: cutting(element.parentElement)?.outerHTML.slice(0, 80),
        };
      });
      if (focus === undefined) break; // past the last one
      expect(focus.isThere, focus.name).toBe(true);
      expect(focus.ring, focus.name).toBeGreaterThanOrEqual(2);
      expect(focus.cutBy, `${focus.name}: what cuts its ring off`).toBeUndefined();
    }
  });
}
