// First views of every kind of page on a slow phone and a slow link: when something is seen, when the main
// thing is, how long the page does not answer, how far it jumps.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { adviceWithoutBrowser, findBrowser, launchOptions } from '../browser.ts';
import { load, machine, median } from './measure.ts';
import {
  buildSites,
  leadsWithPhotograph,
  pageKinds,
  serveSites,
  type PageKind,
} from './page-kinds.ts';
import { keepReport } from './results.ts';
import { slowLine } from './slow-proxy.ts';

const rounds = 3;
const line = { roundTrip: 400, bitsPerSecond: 400_000 };
const timesSlower = 6;
const phone = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true };

/** Milliseconds, but for the shift, which has no unit. */
interface View {
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
}

const goals = {
  firstPaint: 2000,
  largestText: 2500,
  largestPhotograph: 4000,
  blocked: 50,
  shift: 0.02,
};

interface Noted extends View {
  tasks: { startTime: number; duration: number }[];
}

/** Runs in the page before anything else. */
function noteView(): void {
  const noted: Noted = { firstPaint: NaN, largestPaint: NaN, blocked: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { notedView: noted });
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (noted.largestPaint = startTime));
  watch('longtask', ({ startTime, duration }) => noted.tasks.push({ startTime, duration }));
  watch('layout-shift', (entry) => (noted.shift += (entry as unknown as { value: number }).value));
}

const notedView = (): Noted => (globalThis as unknown as { notedView: Noted }).notedView;

async function view(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({ ...phone, locale: 'vi-VN', colorScheme: 'light' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  await page.addInitScript(noteView);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(3000);
  const { tasks, ...noted } = await page.evaluate(notedView);
  await context.close();
  const blocked = tasks
    .filter(({ startTime }) => startTime >= noted.firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { ...noted, blocked };
}

async function medianView(browser: Browser, address: string): Promise<View> {
  const views: View[] = [];
  for (let round = 0; round < rounds; round += 1) views.push(await view(browser, address));
  const middle = (key: keyof View): number => median(views.map((each) => each[key]));
  return {
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    blocked: middle('blocked'),
    shift: middle('shift'),
  };
}

/** Opens a slow line to `port`; returns the port of its near end. */
async function slowPort(port: number): Promise<number> {
  const server = slowLine(line, port).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A page of one word: what the link and the processor cost whatever is on a page. */
async function emptyPage(): Promise<number> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="vi"><title>Trang</title><p>Trang');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const marked = (value: number, goal: number, digits: number, unit: number): string => {
  const text = (value / unit).toFixed(digits);
  return value <= goal ? text : `**${text}**`;
};

function row({ name, site }: Omit<PageKind, 'path'>, seen: View, hasPhotograph: boolean): string {
  const largest = hasPhotograph ? goals.largestPhotograph : goals.largestText;
  return `| ${[
    name,
    site,
    marked(seen.firstPaint, goals.firstPaint, 2, 1000),
    marked(seen.largestPaint, largest, 2, 1000),
    (largest / 1000).toFixed(1),
    marked(seen.blocked, goals.blocked, 0, 1),
    marked(seen.shift, goals.shift, 3, 1),
  ].join(' | ')} |`;
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);
buildSites();
const ports = await serveSites(8290);
const slow = {
  real: await slowPort(ports.real),
  demonstration: await slowPort(ports.demonstration),
};
const browser = await chromium.launch(launchOptions(executablePath));
try {
  const floor = await medianView(
    browser,
    `http://127.0.0.1:${String(await slowPort(await emptyPage()))}/`,
  );
  const rows: string[] = [];
  for (const kind of pageKinds()) {
    // Compressing is done once, and not while somebody waits.
    await view(browser, `http://127.0.0.1:${String(ports[kind.site])}${kind.path}`);
    const seen = await medianView(
      browser,
      `http://localhost:${String(slow[kind.site])}${kind.path}`,
    );
    rows.push(row(kind, seen, leadsWithPhotograph(kind)));
    console.log(rows.at(-1));
  }
  const report = `# First view on a slow link

\`npm run bench:slow-link\`: Chromium ${browser.version()}, 360 × 800 at two dots a pixel, empty cache, median of ${String(rounds)} views.
The link is a proxy of ${String(line.roundTrip)} ms there and back and ${String(line.bitsPerSecond / 1000)} kbit/s, opening a connection included; the processor is slowed ${String(timesSlower)} times
by the browser. On ${machine()}, ${load()}. A page of one word has its
first paint after ${(floor.firstPaint / 1000).toFixed(2)} s: below that nothing can be.

| page | site | FCP (s) | LCP (s) | LCP goal (s) | TBT (ms) | CLS |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Goals: FCP at most 2.0 s, LCP at most 2.5 s on pages of text and 4.0 s with a photograph, TBT at most 50 ms, CLS at most
0.02. What misses its goal is bold.
`;
  keepReport(report);
  console.log(report);
} finally {
  await browser.close();
}
process.exit(); // the servers would go on
