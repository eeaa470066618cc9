import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { expect, test } from './quiet-page.ts';

const phone = { width: 360, height: 740 };

test.describe('a citizen on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('goes from the home page to a theme, and from there to its clause in the plan', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Đoàn kết, sáng tạo');
    await page
      .getByRole('navigation', { name: 'Mục chính' })
      .getByRole('link', { name: 'Nội dung', exact: true })
      .tap();
    await page.locator('main a[href^="/noi-dung-thi-dua/"]').first().tap();
    await expect(page).toHaveURL(/\/noi-dung-thi-dua\/[^/]+\/$/);
    await page.locator('main a[href^="/ke-hoach/#ii-3-"]').first().tap();
    await expect(page).toHaveURL(/\/ke-hoach\/#ii-3-[a-h]/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('types into the search box of the home page without marks, and finds a passage', async ({
    page,
  }) => {
    await page.goto('/');
    const box = page.locator('main').getByRole('searchbox');
    await box.fill('khen thuong');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=khen(?:\+|%20)thuong$/);
    const results = page.locator('site-search ol li a');
    await expect(results.first()).toBeVisible();
    await results.first().tap();
    await expect(page).not.toHaveURL(/tim-kiem/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('who asks for what is not there is told so, and still offered ways on', async ({ page }) => {
    await page.goto('/tim-kiem/?q=xyzzyqwv');
    await expect(page.getByRole('status')).toContainText('Không tìm thấy');
    await expect(page.locator('#danh-muc')).toBeVisible();
  });
});

test.describe('an officer who reads', () => {
  test('goes from the award guide to the very clause', async ({ page }) => {
    await page.goto('/khen-thuong/');
    const link = page.locator('main a[href^="/ke-hoach/#iii"]').first();
    const clause = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await expect(page.locator(':target')).toHaveAttribute('id', clause);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('finds both deadlines as the plan states them', async ({ page }) => {
    await page.goto('/khen-thuong/');
    await expect(page.locator('main')).toContainText('31/3/2023');
    await expect(page.locator('main')).toContainText('19/4/2023');
  });

  test('finds what a commune of then is part of now', async ({ page }) => {
    await page.goto('/don-vi/');
    await page.locator('main a[href="/don-vi/chau-quang/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Châu Quang');
    await expect(page.locator('main a[href^="/don-vi/xa-"]').first()).toBeVisible();
  });
});

test.describe('a reporter', () => {
  test('has an address for each clause, which leads back to it', async ({ page }) => {
    await page.goto('/ke-hoach/');
    for (const clause of ['i', 'i-1', 'ii-3-a', 'iii', 'iv-1']) {
      const link = page.locator(`main a[href$="#${clause}"]`).first();
      await expect(link, clause).toBeAttached();
      await expect(page.locator(`[id="${clause}"]`), clause).toHaveCount(1);
    }
    await page.goto('/ke-hoach/#iv-1');
    await expect(page.locator('[id="iv-1"]')).toBeInViewport();
  });

  test('downloads the untouched text of the plan, byte for byte', async ({ page, request }) => {
    await page.goto('/ke-hoach/');
    const address = await page.locator('main a[href$=".txt"]').first().getAttribute('href');
    const answer = await request.get(address ?? '');
    expect((await answer.body()).equals(readFileSync('content/ke-hoach/ke-hoach-goc.txt'))).toBe(
      true,
    );
  });

  test('downloads a typeset document that a word processor can open', async ({ page, request }) => {
    await page.goto('/ke-hoach/');
    const address = await page.locator('main a[href$=".docx"]').first().getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('wordprocessingml');
    const parts = unzipSync(await answer.body());
    const text = new TextDecoder().decode(parts['word/document.xml']);
    expect(text).toContain('Quỳ Hợp');
    expect(parts['[Content_Types].xml']).toBeDefined();
  });

  test('puts the days of the campaign into a calendar', async ({ page, request }) => {
    await page.goto('/moc-thoi-gian/');
    const address = await page.locator('main a[href$=".ics"]').first().getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as string);
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days).toContain('2023-04-19');
  });
});
