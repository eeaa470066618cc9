// What a reader gets on paper, and on a screen whose colours the reader has chosen.
import { templates } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

for (const address of templates) {
  test(`${address} on paper is dark on light whatever the screen is, with nothing to press`, async ({
    sharedPage: page,
  }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const toPress = page.locator('nav, .button, [role="search"]').filter({ visible: true });
    await expect(toPress).toHaveCount(0);
    const heading = page.locator('h1').first();
    const colour = await heading.evaluate((element) => getComputedStyle(element).color);
    const channels = Array.from(colour.matchAll(/\d+/g), Number);
    expect(Math.max(...channels), colour).toBeLessThan(80);
    await page.emulateMedia({ media: null, colorScheme: null });
  });
}

test('under forced colours the size that was chosen is told by more than its ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/rieng-tu/');
  await expect(page.getByRole('button', { name: 'Vừa' })).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  await expect(page.getByRole('button', { name: 'Rất lớn' })).toHaveCSS(
    'text-decoration-line',
    'none',
  );
});
