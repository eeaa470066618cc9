// What was read stays readable without a network, says of when it is, and gives way to what is new.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { createStaticServer } from '#commands/static-server.ts';
import { farewellCode } from '#integrations/service-worker.ts';

test.use({ serviceWorkers: 'allow' });

// A worker rules over its whole host, and here releases come and go: each test has a site and a server of its own.
let folder = '';
let home = '';
let server: Server;

const open = (port: number): Promise<void> => {
  server = createStaticServer({ folder, base: '/' });
  return new Promise((done) => server.listen(port, '127.0.0.1', done));
};

const cutTheNetwork = (): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => {
      done();
    });
  });

const mendTheNetwork = (): Promise<void> => open(Number(new URL(home).port));

test.beforeEach(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache/offline-'));
  cpSync(resolve(process.env['DIST_DIR'] ?? 'dist'), folder, { recursive: true });
  await open(0);
  home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

test.afterEach(async () => {
  await cutTheNetwork();
  rmSync(folder, { recursive: true });
});

const isKeeping = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** The search is fetched some time after a second page has loaded. */
const keepsTheSearch = (page: Page): Promise<void> =>
  expect.poll(() => keptAddresses(page)).toContain('/tim-kiem/loi.json');

const note = (page: Page) => page.getByText('Đây là bản giữ trên máy');

test('a reader of the home page reads the plan, and what was read before, without a network', async ({
  page,
}) => {
  await page.goto(home);
  await isKeeping(page);
  await page.goto(`${home}/moc-thoi-gian/`);
  await expect(note(page)).toHaveCount(0);
  await keepsTheSearch(page);
  await page.waitForLoadState('networkidle');
  await cutTheNetwork();

  await page.goto(`${home}/ke-hoach/#ii-3-a`);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(note(page)).toBeVisible();
  const heading = page.getByRole('heading', { level: 1 });
  const font = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(font).toContain('Bitter');

  await page.goto(`${home}/moc-thoi-gian/`);
  await expect(heading).toBeVisible();
  await expect(note(page)).toBeVisible();

  await page.goto(`${home}/tim-kiem/?q=to%20chuc%20thuc%20hien`);
  const found = page.locator('site-search ol a[href*="/ke-hoach/#iv"]');
  await expect(found.first()).toBeVisible();

  await page.goto(`${home}/don-vi/chau-quang/`);
  await expect(page.getByText('chưa được giữ trên máy này')).toBeVisible();
  await page.getByRole('link', { name: 'Mốc thời gian' }).first().click();
  await expect(page).toHaveURL(`${home}/moc-thoi-gian/`);
});

test('the page a reader came in by is kept like those read after', async ({ page }) => {
  await page.goto(`${home}/gioi-thieu/`);
  await isKeeping(page);
  await cutTheNetwork();
  await page.reload();
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveTitle(/^Giới thiệu/);
});

test('a dossier is composed without a network, though nothing was filled in before it was cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${home}/khen-thuong/soan-ho-so/`);
  await isKeeping(page);
  await cutTheNetwork();
  await page.reload();
  await page.getByLabel('Xã, thị trấn').selectOption('Xã Châu Quang');
  await page.getByLabel('Loại được đề nghị').selectOption('Tập thể');
  await page.getByLabel('Tên', { exact: true }).fill('Tổ Mẫu');
  await page.getByLabel('Một câu giới thiệu').fill('Tổ Mẫu làm đường hoa.');
  await page.getByLabel('Năm', { exact: true }).fill('2022');
  await page.getByLabel('Thành tích trong đợt thi đua').fill('Làm 200 m đường hoa.');
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải hồ sơ' }).click();
  expect((await arrival).suggestedFilename()).toBe('ho-so-to-mau.zip');
});

test('a new release is read as soon as the network is back, with nothing of the old one in it', async ({
  page,
}) => {
  await page.goto(home);
  await isKeeping(page);
  await page.goto(`${home}/moc-thoi-gian/`);
  await cutTheNetwork();
  await page.goto(`${home}/moc-thoi-gian/`);
  await expect(note(page)).toBeVisible();

  const file = join(folder, 'moc-thoi-gian/index.html');
  const renewed = readFileSync(file, 'utf8').replace(/<h1([^>]*)>[^<]*/, '<h1$1>Bản mới');
  writeFileSync(file, renewed);
  await mendTheNetwork();
  await page.goto(`${home}/moc-thoi-gian/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bản mới');
  await expect(note(page)).toHaveCount(0);

  await cutTheNetwork();
  await page.goto(`${home}/moc-thoi-gian/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bản mới');
});

test('feeds, data and downloads are never kept', async ({ page }) => {
  await page.goto(home);
  await isKeeping(page);
  await page.evaluate(async () => {
    for (const path of ['/tin-tuc/rss.xml', '/tin-tuc/feed.json', '/lich.ics']) await fetch(path);
  });
  const kept = await keptAddresses(page);
  expect(kept).toContain('/ke-hoach/');
  expect(kept.filter((path) => /\.(?:xml|ics|csv)$|feed\.json$/.test(path))).toEqual([]);
});

test('a reader who wants nothing kept says so once', async ({ page }) => {
  await page.goto(home);
  await isKeeping(page);
  await page.goto(`${home}/ngoai-tuyen/`);
  await expect(page.getByText(/Máy này đang giữ \d+ trang, chiếm [\d.]+ kB\./)).toBeVisible();
  await page.getByRole('button', { name: 'Thôi giữ và xóa khỏi máy' }).click();
  await expect(page.getByText('Máy này chưa giữ trang nào.')).toBeVisible();
  expect(await keptAddresses(page)).toEqual([]);

  await page.goto(home);
  await page.waitForTimeout(3000); // longer than a page waits before it asks for the worker
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);

  await page.goto(`${home}/ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Giữ trang để đọc khi mất mạng' }).click();
  await expect(page.getByText('Máy này đang giữ')).toBeVisible();
});

test('a release that keeps nothing clears away what earlier ones kept', async ({ page }) => {
  await page.goto(home);
  await isKeeping(page);
  expect(await keptAddresses(page)).toContain('/ke-hoach/');
  writeFileSync(join(folder, 'sw.js'), await farewellCode());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
});

test('a reader of one page is sent no search, and little else', async ({ page }) => {
  await page.goto(home);
  await isKeeping(page);
  await page.waitForTimeout(3000); // longer than a page waits before it asks for more
  const kept = await keptAddresses(page);
  expect(kept).toContain('/ke-hoach/');
  expect(kept.filter((path) => path.startsWith('/tim-kiem/'))).toEqual([]);
  const bytes = await page.evaluate(async () => {
    const sizes = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const inPage = new Set(sizes.map(({ name }) => new URL(name).pathname));
    let sum = 0;
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        const { pathname } = new URL(request.url);
        if (inPage.has(pathname)) continue; // already fetched by the page, and kept by the browser
        const { body } = await fetch(request.url, { cache: 'no-store' });
        if (body === null) continue;
        const packed = new Response(body.pipeThrough(new CompressionStream('gzip')));
        sum += (await packed.arrayBuffer()).byteLength;
      }
    }
    return sum;
  });
  expect(bytes).toBeLessThan(90_000);
});

test('the page about reading offline says what the files that are kept weigh', async ({ page }) => {
  await page.goto(`${home}/ngoai-tuyen/`);
  for (const list of ['precachedFiles', 'searchFiles']) {
    const said = Number(await page.locator(`[data-weight="${list}"]`).textContent());
    const [, files = '[]'] =
      new RegExp(`${list}=(\\[.*?\\])[,;]`).exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
    const bytes = (JSON.parse(files) as { url: string }[])
      .map(({ url }) => readFileSync(join(folder, url.endsWith('/') ? `${url}index.html` : url)))
      .reduce((sum, file) => sum + Math.min(file.length, brotliCompressSync(file).length), 0);
    expect(said * 1000, list).toBeGreaterThan(bytes * 0.95);
    expect(said * 1000, list).toBeLessThan(bytes * 1.15);
  }
});

test('readers who spare data are sent nothing they did not ask for', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(home);
  await page.waitForTimeout(4000);
  expect(await keptAddresses(page)).toEqual([]);
});
