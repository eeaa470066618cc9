import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from './quiet-page.ts';

const address = '/khen-thuong/soan-ho-so/';
const summary = 'Hộ ông Mẫu Văn Ấm trồng cam hữu cơ, giúp tám hộ trong bản cùng làm theo.';

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Xã, thị trấn').selectOption('Xã Châu Quang');
  await page.getByLabel('Loại được đề nghị').selectOption('Hộ gia đình');
  await page.getByLabel('Tên', { exact: true }).fill('Hộ ông Mẫu Văn Ấm');
  await page.getByLabel('Một câu giới thiệu').fill(summary);
  await page.getByLabel('Năm', { exact: true }).fill('2022');
  await page.getByLabel('Thành tích trong đợt thi đua').fill('Làm 200 m đường hoa.');
};

const contentsOf = async (download: Download): Promise<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(await download.path()));

for (const [device, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
})) {
  test(`on a ${device} an officer fills in once and takes home all papers`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(address);
    await fillIn(page);
    await page.reload();
    await expect(page.getByLabel('Một câu giới thiệu')).toHaveValue(summary);
    await expect(page.getByText('17/30 từ')).toBeVisible();

    const arrival = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải hồ sơ' }).click();
    const download = await arrival;
    expect(download.suggestedFilename()).toBe('ho-so-ho-ong-mau-van-am.zip');
    const files = await contentsOf(download);
    expect(Object.keys(files).sort()).toEqual([
      'bao-cao-thanh-tich.docx',
      'bien-ban-hop-xet-khen-thuong.docx',
      'ho-ong-mau-van-am.md',
      'to-trinh.docx',
    ]);
    const submission = await mammoth.extractRawText({
      buffer: Buffer.from(files['to-trinh.docx'] ?? []),
    });
    expect(submission.value).toMatch(/^BỐ CỤC THAM KHẢO/);
    expect(submission.value).toMatch(/XÃ CHÂU QUANG[\s\S]*Hộ ông Mẫu Văn Ấm/);
    expect(strFromU8(files['ho-ong-mau-van-am.md'] ?? new Uint8Array())).toContain(
      `summary: "${summary}"`,
    );
  });
}

test('what may not be published is refused where it stands, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto(address);
  await fillIn(page);
  await page.getByLabel('Có mặt').fill('Ông Mẫu, 0912 345 678');
  await page.getByLabel('Một câu giới thiệu').fill('từ '.repeat(31));
  await page.getByRole('button', { name: 'Tải hồ sơ' }).click();
  const faults = page.locator('[data-faults]');
  await expect(faults).toBeFocused();
  await expect(faults.getByRole('link')).toHaveCount(2);
  await faults.getByRole('link', { name: /số điện thoại/ }).click();
  await expect(page.getByLabel('Có mặt')).toBeFocused();
  await expect(page.getByLabel('Có mặt')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Có mặt')).toHaveValue('Ông Mẫu, 0912 345 678');
});

test('two tabs of the form keep what was typed in either', async ({ page, context }) => {
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await page.getByLabel('Năm', { exact: true }).fill('2022');
  await expect(other.getByLabel('Năm', { exact: true })).toHaveValue('2022');
  await other.getByLabel('Một câu giới thiệu').fill(summary);
  await page.reload();
  await expect(page.getByLabel('Năm', { exact: true })).toHaveValue('2022');
  await expect(page.getByLabel('Một câu giới thiệu')).toHaveValue(summary);
});

test('«Xóa khỏi máy» asks first, and a slip of the thumb loses nothing', async ({ page }) => {
  await page.goto(address);
  await fillIn(page);
  page.once('dialog', (question) => void question.dismiss());
  await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
  await expect(page.getByLabel('Một câu giới thiệu')).toHaveValue(summary);
  await page.reload();
  await expect(page.getByLabel('Một câu giới thiệu')).toHaveValue(summary);
});

test('«Xóa khỏi máy» leaves nothing on the device', async ({ page }) => {
  await page.goto(address);
  await fillIn(page);
  page.once('dialog', (question) => void question.accept());
  await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã xóa khỏi máy này.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue('');
});

test('the writer of Word files is fetched once something is filled in; then no network is needed', async ({
  page,
  context,
}) => {
  const writer = (url: string) => url.includes('dossier-download');
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter(writer)).toEqual([]);
  const arrived = page.waitForResponse((response) => writer(response.url()));
  await fillIn(page);
  await page.getByLabel('Thành tích trong đợt thi đua').blur();
  await (await arrived).finished();
  await context.setOffline(true);
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải hồ sơ' }).click();
  expect(Object.keys(await contentsOf(await arrival))).toHaveLength(4);
});

test('without JavaScript the page says so and offers the blank forms', async ({
  plainPage: page,
}) => {
  await page.goto(address);
  await expect(page.getByText('Soạn hồ sơ cần JavaScript')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tải hồ sơ' })).toBeHidden();
  await expect(page.locator('main').getByRole('link', { name: /Biểu mẫu để trống/ })).toBeVisible();
});
