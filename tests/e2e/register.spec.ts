import { allPages } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

const works = '/cong-trinh-su-kien/cong-trinh/';
const hasRegister = allPages.includes(works);

test.describe('while no register is public', () => {
  test.skip(hasRegister, 'this site has a register');

  test('a citizen learns what was ordered and who keeps the register', async ({ page }) => {
    await page.goto('/cong-trinh-su-kien/');
    await expect(page.locator('main')).toContainText('không tìm thấy sổ đăng ký');
    await page.locator('main a[href="/ke-hoach/#iv-5"]').first().click();
    await expect(page.locator('[id="iv-5"]')).toBeInViewport();
  });
});

test.describe('the register', () => {
  test.skip(!hasRegister, 'this site has no register');

  test('is sorted by a press on the name of a column, and back by another', async ({ page }) => {
    await page.goto(works);
    const names = page.locator('tbody th a');
    const byUnit = await names.allTextContents();
    const head = page.getByRole('columnheader', { name: 'Tên' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('thead [aria-sort]')).toHaveCount(1);
    const ascending = await names.allTextContents();
    expect(ascending).not.toEqual(byUnit);
    expect(ascending.toSorted()).toEqual(byUnit.toSorted());
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await names.allTextContents()).toEqual(ascending.toReversed());
  });

  test('is filtered under an address of its own, says how many are left, and the back button undoes it', async ({
    page,
  }) => {
    await page.goto(works);
    const rows = page.locator('tbody tr').filter({ visible: true });
    const status = page.getByRole('status');
    const total = await rows.count();
    await expect(status).toHaveText(`${String(total)} công trình, phần việc`);

    await page.getByLabel('Tình trạng').selectOption({ label: 'Đã hoàn thành' });
    await expect(page).toHaveURL(/\?trang-thai=da-hoan-thanh$/);
    const done = await rows.count();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(total);
    await expect(status).toHaveText(
      `Hiện ${String(done)} trên ${String(total)} công trình, phần việc`,
    );
    for (const words of await rows.locator('td:nth-child(4)').allTextContents()) {
      expect(words.trim()).toBe('Đã hoàn thành');
    }

    const unit = (await rows.first().getAttribute('data-don-vi')) ?? '';
    await page.getByLabel('Đơn vị').selectOption(unit);
    await expect(page).toHaveURL(new RegExp(`\\?don-vi=${unit}&trang-thai=da-hoan-thanh$`));
    expect(await rows.count()).toBeLessThanOrEqual(done);

    await page.goBack();
    await expect(page.getByLabel('Đơn vị')).toHaveValue('');
    await expect(rows).toHaveCount(done);
    await page.goBack();
    await expect(rows).toHaveCount(total);
    await expect(status).toHaveText(`${String(total)} công trình, phần việc`);
  });

  test('opened by a filtered address shows the choice, and «xóa lọc» clears it', async ({
    page,
  }) => {
    await page.goto(`${works}?trang-thai=dang-lam`);
    await expect(page.getByLabel('Tình trạng')).toHaveValue('dang-lam');
    await expect(page.getByRole('status')).toContainText('Hiện');
    await page.getByRole('button', { name: 'Xóa lọc' }).click();
    await expect(page).toHaveURL(new RegExp(`${works}$`));
    await expect(page.getByRole('status')).not.toContainText('Hiện');
    await expect(page.locator('tbody tr').filter({ visible: false })).toHaveCount(0);
  });

  test('an address that asks for what nobody has leaves the list whole', async ({ page }) => {
    await page.goto(`${works}?don-vi=khong-co-dau`);
    await expect(page.getByLabel('Đơn vị')).toHaveValue('');
    await expect(page.getByRole('status')).not.toContainText('Hiện');
  });

  test('becomes cards on a phone, each value with the name of its column, nothing cut off', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(works);
    const cell = page.locator('tbody tr').first().locator('td').first();
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toContain('Đơn vị');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Ngày' }).click();
    await expect(page.getByRole('columnheader', { name: 'Ngày' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  test('leads from the board to a unit and from there to a work', async ({ page }) => {
    await page.goto('/cong-trinh-su-kien/');
    const complete = page.locator('tr', { hasText: 'Đủ' }).first().getByRole('link');
    const unit = await complete.textContent();
    await complete.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit ?? '');
    await page.locator(`main a[href^="${works}"]`).first().click();
    await expect(page.locator('main')).toContainText(unit ?? '');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(!hasRegister, 'this site has no register');

  test('the list is whole, no control pretends to work, and facets have pages of their own', async ({
    page,
  }) => {
    await page.goto(works);
    await expect(page.locator('tbody tr').filter({ visible: false })).toHaveCount(0);
    await expect(page.locator('main :is(select, button):visible')).toHaveCount(0);
    const facet = page.getByRole('link', { name: 'Đã hoàn thành' });
    await facet.click();
    await expect(page).toHaveURL(`${works}trang-thai/da-hoan-thanh/`);
    const words = await page.locator('tbody td:nth-child(4)').allTextContents();
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words.map((one) => one.trim()))).toEqual(new Set(['Đã hoàn thành']));
  });
});
