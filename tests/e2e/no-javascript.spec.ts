import type { Page } from '@playwright/test';
import { templates, walkedPages } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

const linksAt = async (page: Page, address: string): Promise<string[]> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  const links = await page
    // What a search offers depends on its index; it is asked for in search.spec.ts.
    .locator('a[href]:visible:not([data-offer] *)')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  return [...new Set(links)].sort();
};

for (const address of walkedPages) {
  test(`${address} can be read without JavaScript and has no dead buttons`, async ({
    plainPage: page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    const dead = page.locator('button:not(form button):not([popovertarget]):visible');
    await expect(dead).toHaveCount(0);
    // «Đang tải» would wait for a script that never comes.
    await expect(page.getByText(/đang tải/i).filter({ visible: true })).toHaveCount(0);
  });
}

for (const address of templates) {
  test(`${address} offers the same links with and without JavaScript`, async ({
    sharedPage,
    plainPage,
  }) => {
    expect(await linksAt(sharedPage, address)).toEqual(await linksAt(plainPage, address));
  });
}

/** How far off a day is, which only a script can know: « (1.313 ngày trước)». */
const relativeWords = / \((?:còn [^)]*|[^)]* trước|hôm nay)\)/g;

/** Advice for who has no button to press. */
const insteadOfButtons = [
  'Muốn in: dùng lệnh In của trình duyệt.',
  'Trình duyệt đang tắt JavaScript, nên máy không giữ trang nào.',
  'Soạn hồ sơ cần JavaScript, mà trình duyệt này đang tắt. Quý vị vẫn tải được biểu mẫu để trống và điền bằng Word.',
];

/** What the countdown says in large letters: a day, or how far off it is. */
const headline = '[data-panel]:not([hidden]) .headline';

const linesAt = async (page: Page, address: string): Promise<string[]> => {
  await page.goto(address);
  await page.locator(headline).evaluateAll((elements) => {
    for (const element of elements) element.remove();
  });
  const text = await page.locator('main').innerText();
  return text.split('\n').map((line) => line.replace(relativeWords, '').trim());
};

for (const address of templates.filter((one) => one !== '/tim-kiem/')) {
  test(`${address} says the same with and without JavaScript`, async ({
    sharedPage,
    plainPage,
  }) => {
    const withScripts = await linesAt(sharedPage, address);
    const plain = await linesAt(plainPage, address);
    const lost = plain.filter((line) => ![...withScripts, ...insteadOfButtons].includes(line));
    expect(lost).toEqual([]);
  });
}

test('the search form leads to a page that helps without JavaScript too', async ({
  plainPage: page,
}) => {
  await page.goto('/');
  const box = page.locator('main').getByRole('searchbox');
  await box.fill('khen thưởng');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
  await expect(page.locator('#danh-muc').getByRole('link').first()).toBeVisible();
});

test('the countdown states the day itself without JavaScript', async ({ plainPage: page }) => {
  await page.goto('/');
  await expect(page.locator('main')).toContainText('19/4');
});

test('the day that the countdown weaves without JavaScript is named beside the days it counts with it', async ({
  sharedPage,
  plainPage,
}) => {
  await plainPage.goto('/');
  const woven = await plainPage.locator(`${headline} [data-slot="number"]`).innerText();
  await sharedPage.goto('/');
  await expect(sharedPage.locator('[data-panel]:not([hidden])')).toContainText(woven.trim());
});
