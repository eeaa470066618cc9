// The clock as a visitor has it: real browsers in three time zones, on pages that were built long before.
import type { Page } from '@playwright/test';
import { pageText } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

const noon = '2026-11-22T12:00:00+07:00';

const [ownClock] = / data-now="[^"]*"/.exec(pageText('/')) ?? [];

const instants = [
  ['2022-08-01T00:00:00+07:00', 'before', 'Còn 261 ngày', 'còn 241 ngày'],
  ['2023-03-31T23:59:00+07:00', 'reporting-due', 'Hôm nay 31/3 đã quá hạn', 'Còn 19 ngày đến'],
  ['2023-04-18T23:59:59+07:00', 'final', 'Còn 1 ngày', 'chưa đầy 1 giờ'],
  ['2023-04-19T00:00:00+07:00', 'day', 'Hôm nay 19/4 huyện Quỳ Hợp tròn 60 năm', '19/4/1963'],
  ['2023-04-19T23:59:59+07:00', 'day', 'Hôm nay 19/4 huyện Quỳ Hợp tròn 60 năm', '19/4/1963'],
  ['2023-04-20T00:00:00+07:00', 'after', 'Đã tròn 60 năm', 'đã qua 1 ngày.'],
  ['2025-07-01T00:00:00+07:00', 'archive', 'Đã tròn 60 năm', 'từ ngày 1/7/2025 (hôm nay)'],
  [noon, 'archive', 'Đã tròn 60 năm', 'đã qua hơn 3 năm 7 tháng (1.313 ngày)'],
] as const;

/** The demonstration brings the clock of 1 March 2023; without it, it goes by the reader's as every site does. */
test.beforeEach(async ({ page }) => {
  if (ownClock === undefined) return;
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(ownClock, '') });
  });
});

const timeZones = ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'];

const countdown = (page: Page) => page.locator('countdown-timer');

/** The words of the one panel that shows. */
async function shownWords(page: Page): Promise<string> {
  const shown = page.locator('[data-panel]:not([hidden])');
  await expect(shown).toHaveCount(1);
  return ((await shown.textContent()) ?? '').replace(/\s+/g, ' ');
}

/** Hides the tab, or brings it back, as its own switch does. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

for (const timezoneId of timeZones) {
  test.describe(`on a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const [instant, phase, ...words] of instants) {
      test(`${instant} is «${phase}»`, async ({ page }) => {
        await page.clock.setFixedTime(new Date(instant));
        await page.goto('/');
        await expect(countdown(page)).toHaveAttribute('data-phase', phase);
        await expect(page.locator(`[data-panel="${phase}"]`)).toBeVisible();
        const shown = await shownWords(page);
        for (const word of words) expect(shown).toContain(word);
        const banner = page.getByRole('complementary', { name: 'Trang lưu trữ' });
        await expect(banner).toHaveCount(phase === 'archive' ? 1 : 0);
      });
    }
  });
}

test('a page left open turns into the day at midnight in Việt Nam', async ({ page }) => {
  await page.clock.install({ time: new Date('2023-04-18T23:59:50+07:00') });
  await page.goto('/');
  await expect(countdown(page)).toHaveAttribute('data-phase', 'final');
  await page.clock.runFor(11_000);
  await expect(countdown(page)).toHaveAttribute('data-phase', 'day');
  expect(await shownWords(page)).toContain('Hôm nay');
});

test('a tab in the background rests, and is right again the moment it is looked at', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2023-04-10T09:00:00+07:00') });
  await page.goto('/');
  expect(await shownWords(page)).toContain('Còn 9 ngày');
  await setHidden(page, true);
  await page.clock.runFor(48 * 3_600_000);
  expect(await shownWords(page)).toContain('Còn 9 ngày');
  await setHidden(page, false);
  expect(await shownWords(page)).toContain('Còn 7 ngày');
});

test('a countdown taken out of the page stops', async ({ page }) => {
  await page.clock.install({ time: new Date('2023-04-18T23:59:30+07:00') });
  await page.goto('/');
  const phase = await page.evaluate(() => {
    const timer = document.querySelector<HTMLElement>('countdown-timer');
    timer?.remove();
    Object.assign(globalThis, { removed: timer });
    return timer?.dataset['phase'];
  });
  expect(phase).toBe('final');
  await page.clock.runFor(120_000);
  const later = await page.evaluate(
    () => (globalThis as unknown as { removed: HTMLElement }).removed.dataset['phase'],
  );
  expect(later).toBe('final');
});

test('days and hours, never seconds; and nothing is announced as they pass', async ({ page }) => {
  await page.clock.install({ time: new Date('2023-04-10T08:30:00+07:00') });
  await page.goto('/');
  const timer = page.getByRole('timer');
  await expect(timer).toContainText('Còn 8 ngày 15 giờ nữa');
  expect(await timer.getAttribute('aria-live')).toBeNull();
  await page.evaluate(() => {
    const panel = document.querySelector('[data-panel="final"]');
    Object.assign(globalThis, { changes: 0 });
    new MutationObserver((records) => {
      const counter = globalThis as unknown as { changes: number };
      counter.changes += records.length;
    }).observe(panel ?? document, { subtree: true, childList: true, characterData: true });
  });
  await page.clock.runFor(29 * 60_000);
  expect(await page.evaluate(() => (globalThis as unknown as { changes: number }).changes)).toBe(0);
  await page.clock.runFor(2 * 60_000);
  await expect(timer).toContainText('Còn 8 ngày 14 giờ nữa');
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the countdown keeps to days', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2023-04-10T09:00:00+07:00'));
    await page.goto('/');
    const shown = await shownWords(page);
    expect(shown).toContain('Còn 9 ngày');
    expect(shown).not.toContain('giờ nữa');
  });
});

test('a preview of another day runs on from that day’s clock', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('<html ', '<html data-now="2023-04-18T16:59:58.000Z" ');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await expect(countdown(page)).toHaveAttribute('data-phase', 'day', { timeout: 10_000 });
});

test('a site with a clock of its own keeps to it, whatever the reader’s says', async ({
  browser,
}) => {
  test.skip(ownClock === undefined, 'this site goes by the reader’s clock');
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(noon));
  await page.goto('/');
  await expect(countdown(page)).toHaveAttribute('data-phase', 'reporting-due');
  expect(await shownWords(page)).toContain('Còn 29 ngày');
  await page.close();
});

test.describe('the timeline', () => {
  test('ties the knots that are past and adds how many days are left', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2023-03-29T09:00:00+07:00'));
    await page.goto('/moc-thoi-gian/');
    const knot = (id: string) => page.locator(`#${id}`);
    await expect(knot('lap-huyen')).toHaveAttribute('data-state', 'passed');
    await expect(knot('han-bao-cao')).toHaveAttribute('data-state', 'ahead');
    await expect(knot('ngay-ky-niem').locator('.when')).toContainText(
      /19\/4\/2023 \(còn 21 ngày\)\s*\(sắp tới\)/,
    );
    await expect(page.locator('.deadlines li').first()).toContainText(
      'Ngày cuối còn trong hạn: 30/3/2023 (còn 1 ngày)',
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('home and timeline state days, and nothing that a later day makes false', async ({
    page,
  }) => {
    await page.goto('/');
    expect(await shownWords(page)).toMatch(/(?:19\/4|31\/3)\/2023/);
    for (const address of ['/', '/moc-thoi-gian/']) {
      await page.goto(address);
      expect(await page.locator('main').innerText()).not.toMatch(
        /còn \d[\d.]* ngày|\d ngày trước|hôm nay|sắp tới/i,
      );
    }
  });
});
