import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

const list = '/guong-dien-hinh/';

/** The names of the cards a visitor sees. */
const names = (page: Page) => page.locator('.profile-cards a:visible, [data-found] a:visible');

const status = (page: Page) => page.locator('profile-filter').getByRole('status');

/** The first choice that narrows a facet, as the site offers it. */
const firstValue = async (page: Page, facet: string): Promise<string> =>
  (await page
    .locator(`select[name="${facet}"] option:not([value=""])`)
    .first()
    .getAttribute('value')) ?? '';

test.describe('filters', () => {
  test('a choice narrows the list, is told, and stands in the address', async ({ page }) => {
    await page.goto(list);
    const all = await names(page).count();
    const kind = await firstValue(page, 'loai');
    await page.locator('select[name="loai"]').selectOption(kind);
    await expect(status(page)).toHaveText(/^Có \d+ hồ sơ khớp\.$/);
    await expect(page).toHaveURL(`${list}?loai=${kind}`);
    await expect(page.locator('[data-unfiltered]')).toBeHidden();
    expect(all).toBeGreaterThan(0);
  });

  test('the answer is what the page of that choice shows without scripts', async ({ page }) => {
    await page.goto(list);
    const kind = await firstValue(page, 'loai');
    await page.goto(`${list}loai/${kind}/`);
    const expected = (await names(page).allTextContents()).slice(0, 24);
    await page.goto(`${list}?loai=${kind}`);
    await expect(names(page)).toHaveText(expected);
  });

  test('two choices together hold what both lists hold', async ({ page }) => {
    await page.goto(list);
    const [kind, theme] = [await firstValue(page, 'loai'), await firstValue(page, 'noi-dung')];
    const namesAt = async (address: string): Promise<string[]> => {
      const found: string[] = [];
      for (let next: string | null = address; next !== null;) {
        await page.goto(next);
        found.push(...(await names(page).allTextContents()));
        const link = page.locator('.pager a[rel="next"]');
        next = (await link.count()) > 0 ? await link.getAttribute('href') : null;
      }
      return found;
    };
    const ofKind = await namesAt(`${list}loai/${kind}/`);
    const both = (await namesAt(`${list}noi-dung/${theme}/`)).filter((name) =>
      ofKind.includes(name),
    );
    await page.goto(`${list}?loai=${kind}&noi-dung=${theme}`);
    await expect(status(page)).toContainText(
      both.length === 0 ? 'Không có hồ sơ nào khớp' : `Có ${String(both.length)} hồ sơ khớp`,
    );
    expect((await names(page).allTextContents()).toSorted()).toEqual(both.slice(0, 24).toSorted());
  });

  test('the back button goes back through the choices to the whole list', async ({ page }) => {
    await page.goto(list);
    const [kind, year] = [await firstValue(page, 'loai'), await firstValue(page, 'nam')];
    await page.locator('select[name="loai"]').selectOption(kind);
    await expect(status(page)).not.toBeEmpty();
    await page.locator('select[name="nam"]').selectOption(year);
    await expect(page).toHaveURL(`${list}?loai=${kind}&nam=${year}`);
    await page.goBack();
    await expect(page).toHaveURL(`${list}?loai=${kind}`);
    await expect(page.locator('select[name="nam"]')).toHaveValue('');
    await expect(page.locator('select[name="loai"]')).toHaveValue(kind);
    await page.goBack();
    await expect(page).toHaveURL(list);
    await expect(page.locator('[data-unfiltered]')).toBeVisible();
    await expect(status(page)).toBeEmpty();
  });

  test('«Xóa lọc» gives the whole list back', async ({ page }) => {
    await page.goto(list);
    const kind = await firstValue(page, 'loai');
    await page.goto(`${list}?loai=${kind}`);
    await expect(page.locator('[data-unfiltered]')).toBeHidden();
    await page.getByRole('button', { name: 'Xóa lọc' }).click();
    await expect(page).toHaveURL(list);
    await expect(page.locator('[data-unfiltered]')).toBeVisible();
  });

  test('a choice that does not exist is passed over', async ({ page }) => {
    await page.goto(`${list}?loai=khong-co`);
    await expect(page.locator('[data-unfiltered]')).toBeVisible();
    await expect(status(page)).toBeEmpty();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every choice is a page of its own, reached by a link', async ({ page }) => {
    await page.goto(list);
    await expect(page.locator('profile-filter form')).toBeHidden();
    const links = await page
      .locator('.facet-links a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    const [first = ''] = links;
    await page.goto(first);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await names(page).count()).toBeGreaterThan(0);
  });

  test('the whole list is there', async ({ page }) => {
    await page.goto(list);
    expect(await names(page).count()).toBeGreaterThan(0);
  });
});
