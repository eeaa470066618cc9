import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { run } from '#commands/run.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// One worker: the book is bound once.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'usb-'));
const book = join(folder, 'ky-yeu.html');

test.beforeAll(async () => {
  const node = process.execPath;
  const demo = await run(node, ['src/commands/demo.ts', '--build-only', '--if-changed']);
  expect(demo.code, demo.output).toBe(0);
  const bound = await run(node, ['src/commands/yearbook.ts', folder], {
    env: { OUT_DIR: 'dist-demo' },
  });
  expect(bound.code, bound.output).toBe(0);
  console.log(bound.output.trim());
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the book as by a double click, and hears of all that goes wrong or asks for more. */
async function open(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== pathToFileURL(book).href && !url.startsWith('data:')) troubles.push(url);
  });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(book).href);
  return troubles;
}

test('the book of the demonstration opens from a disk without a network, and asks for nothing', async ({
  page,
}) => {
  const troubles = await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('DỮ LIỆU MẪU').first()).toBeVisible();
  for (const part of ['Kế hoạch', 'Gương điển hình', 'Công trình, phần việc', 'Sự kiện', 'Tin tức'])
    await expect(page.getByRole('heading', { level: 2, name: part })).toHaveCount(1);
  // Every picture is in the file, and can be read.
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  await expect
    .poll(() =>
      page.evaluate(() => [...document.images].filter((one) => one.naturalWidth === 0).length),
    )
    .toBe(0);
  expect(troubles).toEqual([]);
});

test('a reader who types without marks finds the entry, and goes to it', async ({ page }) => {
  const troubles = await open(page);
  await page.getByLabel('Tìm trong kỷ yếu').fill('ho mau 03');
  const results = page.locator('#ket-qua').getByRole('link');
  await expect(results.first()).toHaveText('Hộ Mẫu 03');
  await results.first().click();
  await expect(page.getByRole('heading', { level: 3, name: 'Hộ Mẫu 03' })).toBeInViewport();

  await page.getByLabel('Tìm trong kỷ yếu').fill('rao hoa');
  await expect(results.first()).toBeVisible();
  for (const address of await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )) {
    const text = await page.locator(address).innerText();
    expect(text).toMatch(/rào/i);
    expect(text).toMatch(/hoa/i);
  }
  await page.getByLabel('Tìm trong kỷ yếu').fill('zung rao hoa');
  await expect(page.getByRole('status')).toHaveText('0 mục.');
  expect(troubles).toEqual([]);
});

test('the index leads from A to Z to every entry', async ({ page }) => {
  await open(page);
  const entries = page.locator('#a-z').getByRole('link');
  const titles = await entries.allInnerTexts();
  expect(titles).toHaveLength(await page.locator('main > section > article').count());
  expect(titles).toEqual(titles.toSorted(compareVietnamese));
  const lost = await entries.evaluateAll((links) =>
    links.filter((link) => document.querySelector(link.getAttribute('href') ?? '') === null),
  );
  expect(lost).toEqual([]);
  await entries.last().click();
  await expect(
    page.getByRole('heading', { level: 3, name: titles.at(-1) ?? '' }).first(),
  ).toBeInViewport();
});

test('it prints as a booklet of A5 pages, without the search', async ({ page }) => {
  await open(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  const entries = await page.locator('main > section > article').count();
  for (const [, width, height] of sizes) {
    expect(Number(width)).toBeCloseTo(419.5, -1);
    expect(Number(height)).toBeCloseTo(595.3, -1);
  }
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  console.log(`${String(entries)} mục, ${String(pages)} trang A5.`);
  expect(pages).toBeGreaterThan(entries / 4);
  expect(pages).toBeLessThan(entries * 3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Tìm trong kỷ yếu')).toBeHidden();
});

test('it weighs what a USB stick and a telephone bear', () => {
  expect(statSync(book).size).toBeLessThan(2_000_000);
  expect(readFileSync(book, 'utf8')).not.toMatch(/(?:src|srcset)="(?!data:)/);
});
