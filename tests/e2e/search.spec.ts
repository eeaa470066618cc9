import { expect, test } from './quiet-page.ts';

const answers = 'site-search ol li a';

test.describe('a reader who searches', () => {
  test('sees answers while typing, and the address keeps step', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await page.getByRole('searchbox').pressSequentially('chau quang');
    await expect(page.locator(answers).first()).toHaveText('Xã Châu Quang');
    await expect(page).toHaveURL(/\?q=chau(?:\+|%20)quang$/);
    await expect(page.locator('site-search mark').first()).toHaveText('Châu Quang');
  });

  test('tells a commune of today from one of then by the same name', async ({ page }) => {
    await page.goto('/tim-kiem/?q=xa+chau+hong+moi');
    const first = page.locator('site-search ol li').first();
    await expect(first.locator('.kind')).toHaveText('Đơn vị · Xã Châu Hồng mới');
    await expect(first.getByRole('link')).toHaveAttribute('href', '/don-vi/xa-chau-hong/');
  });

  test('is told how raw keystrokes were read, and may search them as typed', async ({ page }) => {
    await page.goto('/tim-kiem/?q=ddoanf+keets');
    await expect(page.locator('site-search')).toContainText('Đang tìm: đoàn kết');
    await page.getByRole('link', { name: 'Tìm đúng như đã gõ?' }).click();
    await expect(page).toHaveURL(/dung=1/);
    await expect(page.getByRole('status')).toContainText('Không tìm thấy');
  });

  test('goes back to the question before', async ({ page }) => {
    await page.goto('/tim-kiem/?q=chau+quang');
    const box = page.getByRole('searchbox');
    await box.fill('khen thuong');
    await box.press('Enter');
    await expect(page.locator(answers).first()).toHaveText('Hướng dẫn khen thưởng');
    await page.goBack();
    await expect(box).toHaveValue('chau quang');
    await expect(page.locator(answers).first()).toHaveText('Xã Châu Quang');
  });

  test('walks with the keyboard alone: slash, arrows, Enter, Escape', async ({ page }) => {
    await page.goto('/tim-kiem/?q=chau+quang');
    await expect(page.locator(answers).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(answers).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.type('chau quang');
    await expect(page.locator(answers).first()).toHaveText('Xã Châu Quang');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/don-vi\/chau-quang\/$/);
  });

  test('narrows the answers by kind and by unit', async ({ page }) => {
    await page.goto('/tim-kiem/?q=van+hoa');
    await page.getByRole('button', { name: /^Tin tức/ }).click();
    await expect(page).toHaveURL(/loai=tin/);
    await expect(page.locator('site-search .kind').first()).toHaveText('Tin tức');
    await page.getByText('Lọc theo nội dung, đơn vị').click();
    const select = page.getByLabel('Năm');
    await expect(select.locator('option')).not.toHaveCount(1);
    await select.selectOption({ index: 1 });
    await expect(page).toHaveURL(/nam=\d{4}/);
    await expect(page.locator(answers).first()).toBeVisible();
  });

  test('keeps the focus on the kind that was chosen, and the question under Esc in a list', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/?q=khen+thuong');
    await page.getByRole('button', { name: /^Tin tức/ }).press('Enter');
    await expect(page.getByRole('button', { name: /^Tin tức/, pressed: true })).toBeFocused();
    await page.locator(answers).first().focus();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('khen thuong');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('is shown all that is promised, and told when there is no more', async ({ page }) => {
    await page.goto('/tim-kiem/?q=xa+chau+ly');
    const status = page.getByRole('status');
    await expect(status).toContainText('Khoảng');
    const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
    while (await more.isVisible()) {
      const before = await status.textContent();
      await more.click();
      await expect(status).not.toHaveText(before ?? '');
    }
    const shown = await page.locator('site-search .lists li').count();
    await expect(status).toHaveText(`Đã hiện hết ${String(shown)} trang khớp.`);
  });

  test('finds the list as it was left, on coming back from one of its pages', async ({ page }) => {
    await page.goto('/tim-kiem/?q=xa+chau+ly');
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    const items = page.locator('site-search .lists li');
    await expect(page.getByRole('status')).toContainText('Đã hiện');
    const shown = await items.count();
    await items.last().getByRole('link').first().press('Enter');
    await expect(page).not.toHaveURL(/tim-kiem/);
    await page.goBack();
    await expect(items).toHaveCount(shown);
    await expect(items.last().getByRole('link').first()).toBeFocused();
    await expect(items.last()).toBeInViewport();
  });

  test('is not told of pages that a close look found wanting', async ({ page }) => {
    await page.goto('/tim-kiem/?q=doan+ket+sang+tao');
    await expect(page.getByRole('status')).toContainText('khớp');
    const shown = await page.locator('site-search .lists li').count();
    await expect(page.getByRole('status')).toHaveText(
      `${String(shown)} trang khớp với “doan ket sang tao”.`,
    );
  });

  test('may ask for a word that programs know too', async ({ page }) => {
    await page.goto('/tim-kiem/?q=constructor');
    await expect(page.getByRole('status')).toHaveText('Không tìm thấy trang nào có “constructor”.');
  });

  test('hears the count once, politely, and finds lists and links by name', async ({ page }) => {
    await page.goto('/tim-kiem/?q=chau+quang');
    await expect(page.getByRole('status')).toHaveText(
      /^(?:Khoảng )?\d+ trang khớp với “chau quang”\.$/,
    );
    await expect(page.getByRole('search')).toMatchAriaSnapshot(`
      - search:
        - searchbox
        - button "Tìm"
    `);
    await expect(page.getByRole('link', { name: 'Xã Châu Quang' }).first()).toBeVisible();
  });
});

test('an unknown address is searched for what it seems to name', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.goto(`${baseURL ?? ''}/don-vi/chau-qang/`);
  await expect(page.getByRole('heading', { name: 'Có phải quý vị tìm:' })).toBeVisible();
  await expect(page.locator('lost-address ol a').first()).toHaveText('Xã Châu Quang');
  await page.close();
});

test('names answer even while the index cannot be had', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.route('**/tim-kiem/*.json', (route) => route.abort());
  await page.goto(`${baseURL ?? ''}/tim-kiem/?q=chau+quang`);
  await expect(page.locator('#danh-muc')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Chưa tải được');
  await page.close();
});

test('names and headings answer while the engine cannot be had', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${baseURL ?? ''}/tim-kiem/?q=chau+quang`);
  await expect(page.getByRole('status')).toContainText('trang khớp');
  await expect(page.locator(answers).first()).toHaveText('Xã Châu Quang');
  await page.close();
});

test('on the way to the first answer come neither fonts nor the engine', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${baseURL ?? ''}/tim-kiem/?q=trang+nay+do+ai+lam`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect.poll(() => asked.filter((path) => path.endsWith('.woff2')).length).toBe(2);
  const isText = (path: string): boolean => path.startsWith('/pagefind/fragment/');
  const font = asked.findIndex((path) => path.endsWith('.woff2'));
  expect(font).toBeGreaterThan(asked.findLastIndex(isText));
  expect(asked.filter((path) => path.startsWith('/pagefind/') && !isText(path))).toEqual([]);
  await page.close();
});

test('what a reader sees and copies holds no letter of the index', async ({ page }) => {
  await page.goto('/tim-kiem/?q=doan+ket+ky+niem');
  await expect(page.locator('site-search mark').first()).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/[ḏḎïḯȉǐĭįÏḮȈǏĬĮ\u2800-\u28FF]/u);
});
