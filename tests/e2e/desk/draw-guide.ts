// `npm run draw:guide`: takes the guide's pictures of the real desk anew. They are committed, so that a
// build never needs a browser.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { adviceWithoutBrowser, findBrowser, launchOptions } from '../../browser.ts';
import { Desk, openOffice } from './desk.ts';
import { FakeGitHub } from './fake-github.ts';

const target = resolve(import.meta.dirname, '../../../src/pages/_quan-tri/anh');
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);

const office = await openOffice();
const browser = await chromium.launch(launchOptions(executablePath));
const context = await browser.newContext({
  viewport: { width: 1120, height: 720 },
  locale: 'vi-VN',
  reducedMotion: 'reduce',
});
const page = await context.newPage();
const desk = new Desk(page, office);
mkdirSync(target, { recursive: true });

/** One picture of the desk as it now stands. */
const draw = async (name: string, shown = page): Promise<void> => {
  await shown.mouse.move(5, 400);
  await shown.waitForTimeout(400); // lists and messages come and go softly
  const bytes = await shown.screenshot();
  await sharp(bytes)
    .webp({ quality: 55, effort: 6 })
    .toFile(join(target, `${name}.webp`));
};

const picture = await sharp({
  create: { width: 1600, height: 1000, channels: 3, background: 'darkseagreen' },
})
  .jpeg()
  .toBuffer();

await desk.open();
await desk.button('Mở thư mục trên máy này').waitFor();
await draw('1-cua-vao');
await desk.button('Mở thư mục trên máy này').click();
await desk.button('Tạo mới').waitFor();
await draw('2-danh-sach');

await desk.openBook('Nguồn');
await desk.button('Thêm nguồn').click();
await desk.write('sources.0.id', 'baonghean-268327');
await desk.write('sources.0.title', 'Bản làng giữ đường sạch đẹp');
await desk.write('sources.0.publisher', 'Báo Nghệ An');
await draw('11-them-nguon');
await desk.leave();
await desk.section('Gương điển hình');

await desk.button('Tạo mới').click();
await desk.choose('kind', 'Tập thể');
await desk.write('name', 'Tổ tự quản Đường Đẹp');
await desk.choose('origin', 'Theo báo chí');
await desk.write('summary', 'Một tổ giữ đường làng sạch, đẹp.');
await desk.reach('summary');
await draw('3-dien-mau');
await desk.write('year', '2023');
await desk.choosePicture('portrait', { name: 'Đường làng.jpg', bytes: picture });
await draw('12-chon-anh');
await desk.insertPicture('portrait');
await desk.write('portrait.alt', 'Con đường làng mới quét, hai bên trồng hoa.');
await desk.write('portrait.caption', 'Đường làng buổi sáng.');
await desk.write('portrait.credit', 'Tổ tự quản Đường Đẹp');
await desk.field('portrait').getByRole('checkbox').first().scrollIntoViewIfNeeded();
await draw('4-anh');
await desk.pick('sources', 'Huyện Quỳ Hợp');
await desk.writeBody('Mỗi sáng thứ Bảy, tổ cùng nhau quét dọn và chăm hàng hoa hai bên đường.');
await draw('5-nguon-noi-dung');
await desk.save();
await page.getByText('Nội dung hợp lệ, đăng được').waitFor();
await draw('6-da-luu');

await desk.openEntry('Tổ tự quản Đường Đẹp');
await desk.write('summary', 'Tổ được tặng Giấy khen vì giữ đường làng sạch, đẹp.');
await desk.save();
await page.getByText('phải sửa trước khi đăng').waitFor();
await draw('7-cho-phai-sua');

await desk.openEntry('Tổ tự quản Đường Đẹp');
await desk.write('summary', 'Một tổ giữ đường làng sạch, đẹp.');
await desk.save();
await desk.openEntry('Tổ tự quản Đường Đẹp');
await desk.startRenaming('to-tu-quan-duong-hoa');
await draw('8-doi-dia-chi');
await page.keyboard.press('Enter');
await desk.choose('status', 'Đã rút');
await draw('9-rut');

const repository = 'quy-hop/trang-60-nam';
const hosted = await openOffice(`\ndesk:\n  host: github\n  repository: ${repository}\n`);
const door = await context.newPage();
await new FakeGitHub(repository, 'ma', hosted.content).serve(door);
await door.route('**/kiem-tra.json', (route) => route.fulfill({ status: 404 }));
await door.goto(hosted.address);
const review = new Desk(door, hosted);
await review.openDoor();
await draw('10-ma-truy-cap', door);
await review.giveToken('ma');
await review.openEntry('Xóm Minh Lợi');
await review.write('summary', 'Một xóm giữ đường làng sạch, đẹp.');
await review.save();
await review.button('Gửi duyệt').click();
await review.openReview('Xóm Minh Lợi');
await review.changeStatus('Sẵn sàng');
await review.button('Xuất bản').waitFor();
await draw('13-duyet-bai', door);

await browser.close();
office.close();
hosted.close();
