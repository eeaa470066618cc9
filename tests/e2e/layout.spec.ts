import type { Page } from '@playwright/test';
import { templates, walkedPages } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

/** What makes the page scroll sideways; boxes that scroll or cut off what they hold do not. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isHeld = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || isHeld(element.parentElement));
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .filter((element) => !isHeld(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
    return [`${String(scrollWidth)} px in ${String(clientWidth)} px`, ...culprits.slice(0, 5)];
  });

/** Restyles the page as a reader's own settings would; a `<style>` put in by a script is refused by its policy. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

const smallest = { width: 320, height: 640 }; // also what 1280 pixels become at 400 %

for (const address of walkedPages) {
  test(`${address} never scrolls sideways at 320 pixels`, async ({ sharedPage: page }) => {
    await page.setViewportSize(smallest);
    await page.goto(address);
    expect(await sticksOut(page)).toEqual([]);
  });
}

for (const address of templates) {
  test(`${address} holds when the reader doubles the text or spreads it out`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await restyle(page, 'html { font-size: 200% !important; }');
    expect(await sticksOut(page), 'text at 200 %').toEqual([]);
    await restyle(
      page,
      `html { font-size: 100% !important; }
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }`,
    );
    await page.setViewportSize(smallest);
    expect(await sticksOut(page), 'text spacing of WCAG 1.4.12').toEqual([]);
  });

  test(`${address} hides no more than a quarter of a zoomed view under what stays in place`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await page.evaluate(() => {
      window.scrollTo(0, 400);
    });
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < window.innerHeight)
        .reduce((sum, { top, bottom, width }) => {
          const height = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
          return sum + (height * width) / (window.innerWidth * window.innerHeight);
        }, 0),
    );
    expect(covered).toBeLessThanOrEqual(0.25);
  });
}
