import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { run } from '#commands/run.ts';
import { createStaticServer } from '#commands/static-server.ts';
import { Desk, newContent } from './desk.ts';
import { wordsOnPage } from './foreign-words.ts';
import { namesIn, picturesNamed, section } from './guide.ts';
import { startDesk } from './real-desk.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
  actionTimeout: 60_000,
});
test.setTimeout(600_000);

/** What the guide has an officer do in the desk on one machine. */
const walked = [
  'Mở bàn biên tập',
  'Trước lần đăng đầu tiên',
  'Đăng một gương điển hình',
  'Tin tức, công trình, sự kiện',
  'Sửa một bài',
  'Đổi địa chỉ của bài',
  'Rút một gương',
  'Số hồ sơ',
];

test('whoever has only the guide ends with an exemplar on the published site', async ({
  page,
  context,
}) => {
  const { content, clear } = newContent();
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const target = join(folder, 'trang');
  const office = await startDesk(content);
  const desk = new Desk(page, { ...office, content, close: clear });
  let seen = '';
  /** Takes in the screen, as soon as it shows `words`. */
  const look = async (words = '') => {
    let screen = '';
    await expect
      .poll(async () => (screen = (await wordsOnPage(page)).replace(/[\u2066-\u2069]/g, '')))
      .toContain(words);
    seen += `${screen}\n`;
  };

  try {
    await test.step('reads the guide, which shows every picture', async () => {
      const guide = await context.newPage();
      await guide.goto(`${office.address}huong-dan/`);
      const pictures = guide.locator('main p > img');
      await expect(pictures).toHaveCount(picturesNamed);
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
          .toBe(1120);
      }
      await guide.close();
    });

    await test.step('opens the desk on the folder', async () => {
      await desk.open();
      await look('Mở thư mục trên máy này');
      await desk.button('Mở thư mục trên máy này').click();
      await desk.button('Tạo mới').waitFor();
      await look();
      await desk.openBook('Đợt thi đua');
      await desk.reach('publisher.name');
      await look();
      await desk.leave();
    });

    await test.step('adds the source', async () => {
      await desk.openBook('Nguồn');
      await desk.button('Thêm nguồn').click();
      await desk.write('sources.0.id', 'baonghean-1');
      await desk.write('sources.0.title', 'Bài thử của phép thử');
      await desk.write('sources.0.publisher', 'Báo Thử');
      await desk.write('sources.0.url', 'https://example.vn/bai-thu');
      await desk.pick('sources.0.kind', 'Báo chí');
      await look();
      await desk.save();
    });

    await test.step('fills in the form from top to bottom', async () => {
      await desk.section('Gương điển hình');
      await desk.button('Tạo mới').click();
      await desk.choose('kind', 'Tập thể');
      await look();
      await desk.write('name', 'Tổ tự quản Theo Hướng Dẫn');
      await desk.choose('origin', 'Theo báo chí');
      await desk.pick('unit', 'Xã Châu Quang');
      await desk.write('summary', 'Một tổ giữ đường làng sạch, đẹp.');
      await desk.write('year', '2023');
      await look();
      const bytes = await sharp({
        create: { width: 1600, height: 1200, channels: 3, background: 'seagreen' },
      })
        .jpeg()
        .toBuffer();
      await desk.choosePicture('portrait', { name: 'Đường làng.JPG', bytes });
      await look();
      await desk.insertPicture('portrait');
      await desk.write('portrait.alt', 'Con đường làng mới quét.');
      await desk.write('portrait.caption', 'Đường làng buổi sáng.');
      await desk.write('portrait.credit', 'Tổ tự quản');
      await look();
      await desk.pick('sources', 'Bài thử của phép thử');
      await desk.writeBody('Mỗi sáng thứ Bảy cả tổ cùng quét đường làng.');
      await look();
      await desk.save();
      await expect(page.getByText('Nội dung hợp lệ, đăng được')).toBeVisible();
      await look();
    });

    await test.step('looks at the page before it is published', async () => {
      const preview = await context.newPage();
      await preview.goto(new URL('/guong-dien-hinh/', office.address).href);
      await expect(preview.getByRole('link', { name: 'Tổ tự quản Theo Hướng Dẫn' })).toBeVisible();
      await preview.close();
    });

    await test.step('finds the ways to rename, to withdraw and to take up unsaved work', async () => {
      await desk.openEntry('Tổ tự quản Theo Hướng Dẫn');
      await desk.startRenaming('to-khac');
      await look();
      await page.keyboard.press('Escape');
      await desk.reach('withdrawnOn');
      await look();
      await desk.write('caution', 'Viết dở');
      await page.waitForTimeout(1_000); // the editor puts it by half a second after the last key
      await desk.leave();
      await desk.openEntry('Tổ tự quản Theo Hướng Dẫn');
      await look('Khôi phục');
    });

    await office.close();

    await test.step('publishes with the command of the launcher', async () => {
      const { code, output } = await run(process.execPath, ['src/commands/publish.ts', target], {
        env: { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') },
      });
      seen += output;
      expect(code, output).toBe(0);
      for (const name of namesIn(section('Xem lại và đăng lên'))) expect(seen).toContain(name);
      expect(output).not.toMatch(/\b(?:collection|warning|error|please)\b/i);
    });
    expect(office.said()).not.toMatch(/error|warn/i);
  } catch (error) {
    console.log(office.said());
    throw error;
  } finally {
    await office.close();
  }

  expect(
    walked.flatMap((heading) => namesIn(section(heading))).filter((name) => !seen.includes(name)),
    'what the guide names and the screen does not show',
  ).toEqual([]);

  const server = createStaticServer({ folder: target, base: '/' });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await page.goto(
    `http://127.0.0.1:${String(port)}/guong-dien-hinh/0008-to-tu-quan-theo-huong-dan/`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tổ tự quản Theo Hướng Dẫn');
  await expect(page.getByText('Mỗi sáng thứ Bảy cả tổ')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Con đường làng mới quét.' })).toBeVisible();
  expect(readFileSync(join(content, 'so-danh-bo.yaml'), 'utf8')).toContain('number: 8');
  expect(readFileSync(join(content, 'nguon.yaml'), 'utf8')).toMatch(/^# Nguồn của mọi điều/);
  server.close();
  server.closeAllConnections();
  clear();
  rmSync(folder, { recursive: true, force: true });
});
