import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { checkContent } from '#desk/check-content.ts';
import { Desk, openOffice } from './desk.ts';
import type { Office } from './desk.ts';
import { FakeGitHub } from './fake-github.ts';
import { foreignWords, wordsOnPage } from './foreign-words.ts';
import { namesIn, section } from './guide.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ mode: 'default', timeout: 120_000 });

const repository = 'quy-hop/trang-60-nam';
const token = 'ma-cua-toi';

/** The desk as it stands on an internal address: plain files, and the office's repository on GitHub. */
async function openHosted(settings: string): Promise<{ office: Office; host: FakeGitHub }> {
  const office = await openOffice(
    `\ndesk:\n  host: github\n  repository: ${repository}\n${settings}`,
  );
  return { office, host: new FakeGitHub(repository, token, office.content) };
}

async function signIn(page: Page, office: Office, host: FakeGitHub): Promise<Desk> {
  const desk = new Desk(page, office);
  await host.serve(page);
  await page.route('**/kiem-tra.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(office.address);
  await desk.openDoor();
  await desk.giveToken(token);
  await desk.button('Tạo mới').waitFor();
  return desk;
}

/** What the content check says of a branch. */
async function faultsOn(branch: string, host: FakeGitHub, office: Office): Promise<string[]> {
  const folder = join(dirname(office.content), 'kho');
  host.checkOut(branch, folder);
  const { faults } = await checkContent(join(folder, 'content'));
  rmSync(folder, { recursive: true });
  return faults.map(({ file, problem }) => `${file}: ${problem}`);
}

test('on a git host one officer corrects an exemplar and another lets it through', async ({
  page,
  browser,
}) => {
  const { office, host } = await openHosted('');
  let seen = '';
  const expectVietnamese = async (tab: Page) => {
    expect(await foreignWords(tab)).toEqual([]);
    seen += `${await wordsOnPage(tab)}\n`;
  };

  await test.step('a wrong token is refused in words', async () => {
    await host.serve(page);
    await page.goto(office.address);
    const desk = new Desk(page, office);
    await desk.openDoor();
    await desk.giveToken('ma-sai');
    await expect(page.getByText('Mã truy cập được cung cấp không hợp lệ')).toBeVisible();
  });

  await test.step('the first officer saves and sends for review', async () => {
    const desk = await signIn(page, office, host);
    await expect(page.getByText('Bài được kiểm tra khi dựng trang')).toBeVisible();
    await expectVietnamese(page);
    await desk.openBook('Đợt thi đua');
    await desk.reach('desk.isReviewed');
    await expectVietnamese(page);
    await desk.leave();
    await desk.section('Gương điển hình');
    await desk.openEntry('Xóm Minh Lợi');
    await desk.write('summary', 'Một xóm giữ đường làng sạch, đẹp.');
    await desk.save();
    await expect.poll(() => wordsOnPage(page)).toContain('Để sau');
    await expectVietnamese(page);
    await desk.button('Gửi duyệt').click();
    await expect(page.getByRole('row').filter({ hasText: 'Xóm Minh Lợi' })).toContainText(
      'Đang duyệt',
    );
    expect(host.messages).toEqual(['Sửa gương điển hình «xom-minh-loi»']);
    expect(host.read('main', 'content/guong-dien-hinh/xom-minh-loi.md')).not.toContain('đẹp');
    expect(await faultsOn('cms/profiles/xom-minh-loi', host, office)).toEqual([]);
  });

  await test.step('the second reads it and publishes', async () => {
    const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const tab = await other.newPage();
    const desk = await signIn(tab, office, host);
    await desk.openReview('Xóm Minh Lợi');
    await expect.poll(() => wordsOnPage(tab)).toContain('Trạng thái:');
    await expectVietnamese(tab);
    await desk.changeStatus('Sẵn sàng');
    await desk.button('Xuất bản').click();
    await expect.poll(() => wordsOnPage(tab)).toContain('lần dựng trang tiếp theo');
    await expectVietnamese(tab);
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Xuất bản' }).click();
    await expect
      .poll(() => host.read('main', 'content/guong-dien-hinh/xom-minh-loi.md'))
      .toContain('sạch, đẹp');
    await other.close();
  });

  const [, review = ''] = section('Khi cơ quan có kho trên GitHub, GitLab hay Gitea').split(
    '### Hai người duyệt',
  );
  const shown = seen.replace(/[\u2066-\u2069]/g, '');
  expect(namesIn(review).filter((name) => !shown.includes(name))).toEqual([]);

  const fieldsOf = (text: string): unknown => parse(text.split('---\n')[1] ?? '');
  const before = readFileSync(join(office.content, 'guong-dien-hinh/xom-minh-loi.md'), 'utf8');
  expect(fieldsOf(host.read('main', 'content/guong-dien-hinh/xom-minh-loi.md'))).toEqual({
    ...Object(fieldsOf(before)),
    summary: 'Một xóm giữ đường làng sạch, đẹp.',
  });
  expect(await faultsOn('main', host, office)).toEqual([]);
  expect(host.unknown).toEqual([]);
  office.close();
});

test('on a git host without review a new exemplar and its line in the ledger build as saved', async ({
  page,
}) => {
  const { office, host } = await openHosted('  isReviewed: false\n');
  const desk = await signIn(page, office, host);
  await desk.button('Tạo mới').click();
  await desk.choose('kind', 'Tập thể');
  await desk.write('name', 'Tổ hợp tác Đường Đẹp');
  await desk.choose('origin', 'Theo báo chí');
  await desk.write('summary', 'Một tổ giữ đường làng sạch.');
  await desk.write('year', '2023');
  const bytes = await sharp({
    create: { width: 2400, height: 1800, channels: 3, background: 'seagreen' },
  })
    .jpeg()
    .toBuffer();
  await desk.choosePicture('portrait', { name: 'Ảnh Đường.JPG', bytes });
  await desk.insertPicture('portrait');
  await desk.write('portrait.alt', 'Con đường làng mới quét.');
  await desk.write('portrait.caption', 'Đường làng buổi sáng.');
  await desk.write('portrait.credit', 'Tổ hợp tác Đường Đẹp');
  await desk.pick('sources', 'Huyện Quỳ Hợp');
  await desk.writeBody('Tổ quét đường làng mỗi sáng.');
  await desk.save();
  expect(await faultsOn('main', host, office)).toEqual([
    expect.stringContaining('to-hop-tac-duong-dep'),
  ]);

  await desk.openBook('Sổ danh bộ');
  await desk.button('Thêm số').click();
  await desk.write('ledger.0.number', '8');
  await desk.write('ledger.0.slug', 'to-hop-tac-duong-dep');
  await desk.write('ledger.0.issuedOn', '26/11/2026');
  await desk.save();
  await expect.poll(() => faultsOn('main', host, office)).toEqual([]);
  expect(host.messages).toHaveLength(2);
  expect(host.unknown).toEqual([]);
  office.close();
});
