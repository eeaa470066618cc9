import { embedSize } from '#lib/press/embed.ts';
import { allPages } from '../pages.ts';
import { expect, test } from './quiet-page.ts';

const profile = allPages.find((address) => /^\/guong-dien-hinh\/\d{4,}-/.test(address)) ?? '';
const cards = allPages.filter((address) => address.startsWith('/nhung/'));

test('a reporter copies the address that never changes, and the citation with today’s date', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2023-04-19T00:30:00+07:00'));
  await page.goto(profile);
  const strip = page.locator('.press-strip');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await strip.getByRole('button', { name: 'Chép Địa chỉ' }).click();
  expect(await copied()).toMatch(/^https:\/\/[^/]+\/g\/\d{4,}\/$/);
  await expect(strip.getByRole('status')).toHaveText('Đã chép.');

  await strip.getByText('Trích dẫn kiểu khác').click();
  await strip.getByRole('button', { name: 'Chép Thư mục theo ISO 690' }).click();
  expect(await copied()).toContain('[xem ngày 19/4/2023]');
});

test('without JavaScript every text of the strip can still be read and taken', async ({
  plainPage: page,
}) => {
  await page.goto(profile);
  const strip = page.locator('.press-strip');
  await expect(strip.getByRole('button')).toHaveCount(0);
  await strip.getByText('Nhúng thẻ vào bài').click();
  await expect(strip.getByText('<iframe src=')).toBeVisible();
  await expect(strip.getByRole('link', { name: 'Bộ tư liệu (ZIP)' })).toBeVisible();
});

for (const width of [300, 360, 480, 600]) {
  test(`every card fits the height of its frame when that is ${String(width)} pixels wide`, async ({
    sharedPage: page,
  }) => {
    test.slow(); // every card of the site
    await page.setViewportSize({ width, height: embedSize.height });
    for (const address of cards) {
      await page.goto(address);
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight };
      });
      const frame = { scrollWidth: width, scrollHeight: embedSize.height };
      expect({ address, ...size }).toEqual({ address, ...frame });
    }
  });
}
