// Hostile input is refused by file and field in Vietnamese, or shown as the letters it is: it never runs.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { createStaticServer } from '#commands/static-server.ts';
import { checkContent, formatReport } from '#desk/check-content.ts';
import { readFolder, writeFolder, type ContentFiles } from '../fixtures/content-files.ts';
import { attacks, hostileContent, type Attack } from '../fixtures/hostile-content.ts';
import { smallContent } from '../fixtures/small-content.ts';

test.describe.configure({ mode: 'serial' });

let workshop = '';
let server: Server | undefined;
let home = '';
const accepted: Attack[] = [];

test.beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  workshop = mkdtempSync(resolve('.cache/attacks-'));
});

test.afterAll(() => {
  server?.close();
  rmSync(workshop, { recursive: true });
});

const dist = (): string => join(workshop, 'dist');

const contentWith = (sound: ContentFiles, chosen: readonly Attack[], name: string): string => {
  const folder = join(workshop, name);
  mkdirSync(folder);
  writeFolder(folder, hostileContent(sound, chosen));
  return folder;
};

test('at least sixty inputs are tried, and each that is refused is refused by file in Vietnamese', async () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  for (const attack of attacks) {
    const checked = await checkContent(
      contentWith(smallContent(), [attack], `content-${String(attack.number)}`),
    );
    if (checked.faults.length === 0) {
      accepted.push(attack);
      continue;
    }
    const report = formatReport(checked);
    expect(report, attack.input).toMatch(/Có \d+ lỗi trong \d+ tệp\./);
    expect(report, attack.input).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  }
  // Letters that merely look like code are nobody's fault: a check that refused them all would prove nothing.
  expect(accepted.length).toBeGreaterThan(20);
});

test('what is accepted builds', async () => {
  test.setTimeout(180_000);
  const env = {
    ...process.env,
    CONTENT_DIR: contentWith(readFolder('content'), accepted, 'content'),
    OUT_DIR: dist(),
  };
  const output = await new Promise<string>((finish) => {
    const child = spawn(process.execPath, ['src/commands/build.ts'], { env });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('close', () => {
      finish(text);
    });
  });
  expect(output).toContain('Đã dựng xong');
  const opened = createStaticServer({ folder: dist(), base: '/' });
  server = opened;
  await new Promise<void>((done) => opened.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${String((opened.address() as AddressInfo).port)}`;
});

/** Every page that shows one of the inputs, wherever the site carried it; signposts only send the reader on. */
const addressesWithInput = (): string[] =>
  readdirSync(dist(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => {
      const html = readFileSync(join(dist(), file), 'utf8');
      return html.includes('attacked') && !html.includes('http-equiv="refresh"');
    })
    .map((file) => `/${file.split(sep).join('/').replace('index.html', '')}`);

test('no input runs in the browser, even without the policy of the page', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await browser.newPage({ bypassCSP: true });
  const foreign: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) foreign.push(request.url());
  });
  const addresses = addressesWithInput();
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of [...addresses, '/tim-kiem/?q=attacked']) {
    await page.goto(home + address);
    // What waits for a reader's hand or eye is touched too.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        element.focus();
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
    });
    const found = await page.evaluate(() => ({
      ran: 'attacked' in window,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      addresses: [...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
        /^\s*(?:javascript|vbscript|data):/i.test(
          element.getAttribute('href') ??
            element.getAttribute('src') ??
            element.getAttribute('action') ??
            '',
        ),
      ).length,
    }));
    expect(found, address).toEqual({ ran: false, handlers: 0, addresses: 0 });
  }
  expect(foreign).toEqual([]);
  await page.close();
});
