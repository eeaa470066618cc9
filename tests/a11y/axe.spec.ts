import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/quiet-page.ts';
import { isShortWalk, templates } from '../pages.ts';

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

// The first two meet both schemes and both widths once.
for (const { colorScheme, width } of isShortWalk ? views.slice(0, 2) : views) {
  for (const address of templates) {
    test(`${address}, ${colorScheme}, ${String(width)} pixels: no barrier that axe can find`, async ({
      sharedPage: page,
    }) => {
      test.slow(); // the whole plan has thousands of elements to look at
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      // No page has frames, which the other mode would look for in a window of its own.
      const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) =>
            `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
        ),
      );
      expect(found).toEqual([]);
    });
  }
}
