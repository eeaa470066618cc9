import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { checkContent } from '#desk/check-content.ts';
import { run } from '#commands/run.ts';
import { Desk, openOffice } from './desk.ts';
import type { Office } from './desk.ts';
import { foreignWords } from './foreign-words.ts';
import { answerPicker } from './own-folder.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
// One worker: two would bundle the desk into one folder at once.
test.describe.configure({ mode: 'default', timeout: 300_000 });

let office: Office;
let built = '';
test.beforeAll(async () => {
  office = await openOffice();
  built = mkdtempSync(join(tmpdir(), 'desk-site-'));
});
test.afterAll(() => {
  office.close();
  rmSync(built, { recursive: true, force: true });
});

const profile = (slug: string): string => join(office.content, `guong-dien-hinh/${slug}.md`);
const page = (path: string): string =>
  readFileSync(join(built, 'dist', path, 'index.html'), 'utf8');
const ledger = (): string => readFileSync(join(office.content, 'so-danh-bo.yaml'), 'utf8');

/** As a telephone makes it: large, and saying where it was taken. */
const telephonePicture = (): Promise<Buffer> =>
  sharp({ create: { width: 4000, height: 3000, channels: 3, background: 'seagreen' } })
    .withExif({ IFD0: { Model: 'May anh' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1' } })
    .jpeg()
    .toBuffer();

/** Builds the office's content as it stands, with the command an officer has. */
async function publish(): Promise<void> {
  const { code, output } = await run(process.execPath, ['src/commands/build.ts'], {
    env: { CONTENT_DIR: office.content, OUT_DIR: join(built, 'dist') },
  });
  expect(code, output).toBe(0);
}

test('an officer creates, edits, renames and withdraws an exemplar without a programmer', async ({
  page: tab,
}) => {
  const strangers: string[] = [];
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'localhost' && !/^(?:blob|data):$/.test(url.protocol))
      strangers.push(request.url());
  });
  const desk = new Desk(tab, office);
  const expectVietnamese = async (where: string) => {
    expect(await foreignWords(tab), where).toEqual([]);
  };

  await test.step('opens the folder of the site', async () => {
    await desk.open();
    await expectVietnamese('at the door');
    await desk.button('Mở thư mục trên máy này').click();
    await desk.button('Tạo mới').waitFor();
    await expectVietnamese('in the list');
  });

  await test.step('creates a profile with a picture', async () => {
    await desk.button('Tạo mới').click();
    await desk.choose('kind', 'Tập thể');
    await desk.write('name', 'Tổ hợp tác Đường Đẹp');
    await desk.choose('origin', 'Theo báo chí');
    await desk.write('summary', 'Một tổ giữ đường làng sạch.');
    await desk.write('year', '2023');
    await expectVietnamese('in the form');
    await desk.choosePicture('portrait', {
      name: 'Ảnh Đường.JPG',
      bytes: await telephonePicture(),
    });
    await expectVietnamese('while choosing a picture');
    await desk.insertPicture('portrait');
    await desk.write('portrait.alt', 'Con đường làng mới quét.');
    await desk.write('portrait.caption', 'Đường làng buổi sáng.');
    await desk.write('portrait.credit', 'Tổ hợp tác Đường Đẹp');
    await desk.pick('sources', 'Huyện Quỳ Hợp');
    await desk.writeBody('Tổ quét đường làng mỗi sáng.');
    await expectVietnamese('at the end of the form');
    await desk.save();
    await expect
      .poll(ledger)
      .toMatch(/- number: 8\n {2}slug: to-hop-tac-duong-dep\n {2}issuedOn: \S+\n/);
    await expect(tab.getByText('Nội dung hợp lệ, đăng được')).toBeVisible();
    await expectVietnamese('after saving');
  });

  await test.step('finds the picture small and silent about its place', async () => {
    const written = readFileSync(profile('to-hop-tac-duong-dep'), 'utf8');
    expect(written).toContain('number: 8');
    const [picture = ''] = readdirSync(join(office.content, 'guong-dien-hinh')).filter((name) =>
      name.endsWith('.webp'),
    );
    expect(written).toContain(`file: ${picture}`);
    const { width, exif } = await sharp(
      join(office.content, 'guong-dien-hinh', picture),
    ).metadata();
    expect(width).toBe(1920);
    expect(exif).toBeUndefined();
  });

  await test.step('is offered again what was typed and not saved', async () => {
    await desk.openEntry('Tổ hợp tác Đường Đẹp');
    await desk.field('name').locator('input').fill('Tổ hợp tác Chưa Lưu');
    await tab.keyboard.press('Escape');
    await tab.waitForTimeout(1_000); // the editor puts it by half a second after the last key
    await desk.leave();
    await desk.openEntry('Tổ hợp tác Đường Đẹp');
    await expect(desk.button('Khôi phục')).toBeVisible();
    await expectVietnamese('when unsaved work is found');
    await desk.button('Khôi phục').click();
    await expect(desk.field('name').locator('input')).toHaveValue('Tổ hợp tác Chưa Lưu');
    await desk.write('name', 'Tổ hợp tác Đường Đẹp');
    await desk.leave();
  });

  await test.step('edits it: the address stays though the name changes', async () => {
    await desk.openEntry('Tổ hợp tác Đường Đẹp');
    await desk.write('name', 'Tổ hợp tác Đường Sạch Đẹp');
    await desk.save();
    await expect
      .poll(() => readFileSync(profile('to-hop-tac-duong-dep'), 'utf8'))
      .toContain('Đường Sạch Đẹp');
  });

  await test.step('renames its address: the old one leads to the new', async () => {
    await desk.openEntry('Tổ hợp tác Đường Sạch Đẹp');
    await desk.rename('to-hop-tac-duong-sach-dep');
    await expectVietnamese('while renaming');
    await desk.save();
    await expect.poll(() => existsSync(profile('to-hop-tac-duong-sach-dep'))).toBe(true);
    expect(existsSync(profile('to-hop-tac-duong-dep'))).toBe(false);
    await publish();
    expect(page('guong-dien-hinh/0008-to-hop-tac-duong-sach-dep')).toContain('Đường Sạch Đẹp');
    expect(page('guong-dien-hinh/0008-to-hop-tac-duong-dep')).toContain(
      '0008-to-hop-tac-duong-sach-dep',
    );
  });

  await test.step('withdraws it: the page keeps its address and loses its name', async () => {
    await desk.openEntry('Tổ hợp tác Đường Sạch Đẹp');
    await desk.choose('status', 'Đã rút');
    await desk.write('withdrawnOn', '26/11/2026');
    await expectVietnamese('while withdrawing');
    await desk.save();
    await expect.poll(() => ledger()).toMatch(/- number: 8\n {2}issuedOn: \S+\n {2}withdrawnOn: /);
    expect((await checkContent(office.content)).faults).toEqual([]);
    await publish();
    expect(page('guong-dien-hinh/0008-to-hop-tac-duong-sach-dep')).not.toContain('Sạch Đẹp');
  });

  expect(strangers).toEqual([]);
});

test('a folder that is not the site’s is refused in words, and may be chosen anew', async ({
  page: tab,
}) => {
  await answerPicker(tab, 'anh-chup');
  await tab.goto(office.address);
  const desk = new Desk(tab, office);
  await desk.button('Mở thư mục trên máy này').click();
  await expect(tab.getByText('bên trong không có thư mục «content»')).toBeVisible();
  expect(await foreignWords(tab)).toEqual([]);
  await expect(desk.button('Mở thư mục trên máy này')).toBeEnabled();
});

test('once the window of the command is closed the desk says that nothing is checked', async ({
  page: tab,
}) => {
  await tab.goto(office.address);
  await expect(tab.getByText('Nội dung hợp lệ, đăng được')).toBeVisible();
  await tab.route('**/kiem-tra.json', (route) => route.abort());
  await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(tab.getByText('Cửa sổ đen đã đóng nên bài lưu chưa được kiểm tra')).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Hướng dẫn' })).toBeVisible();
});
