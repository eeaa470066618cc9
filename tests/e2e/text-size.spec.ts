import { expect, test } from './quiet-page.ts';

test('a reader makes the text larger, and it stays so on the next page', async ({ page }) => {
  await page.goto('/gioi-thieu/');
  const paragraph = page.locator('main p').last();
  const fontSize = () =>
    paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await fontSize();
  const larger = page.getByRole('button', { name: 'Rất lớn' });
  await larger.click();
  await expect(larger).toHaveAttribute('aria-pressed', 'true');
  const after = await fontSize();
  expect(after).toBeGreaterThan(before * 1.15);
  await page.goto('/rieng-tu/');
  await expect(page.getByRole('button', { name: 'Rất lớn' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await fontSize()).toBeGreaterThan(before * 1.15);
  await page.getByRole('button', { name: 'Vừa' }).click();
  expect(await fontSize()).toBeCloseTo(before, 0);
});
