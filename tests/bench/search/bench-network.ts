// What a question costs the reader's line, by what is asked.
import type { Browser } from '@playwright/test';
import { median } from '../measure.ts';
import {
  measurePagefindVisit,
  measureSlowVisit,
  measureTraffic,
  type Traffic,
  type Visit,
} from './network.ts';
import type { Page } from './pages.ts';
import { kilobytes, table } from './report.ts';
import { serve, servePagefind } from './session.ts';
import type { Site } from './sites.ts';

interface Asked {
  kind: string;
  text: string;
}

/** The first title among pages of news, without its marks. */
const newsTitle = (pages: readonly Page[]): string => {
  const title = pages.find(({ address }) => /^\/tin-tuc\/\d{4}\/./.test(address))?.title ?? '';
  return title.split(' ').slice(0, 6).join(' ');
};

/** One question of every kind that takes another way through the index. */
const askedOn = (pages: readonly Page[]): Asked[] => [
  { kind: 'a name', text: 'xã châu quang' },
  { kind: 'the same in raw Telex', text: 'xax Chaau Quang' },
  { kind: 'a number', text: 'nđ 91/2017' },
  { kind: 'a day', text: '19/4/2023' },
  { kind: 'the title of a news item', text: newsTitle(pages) },
  { kind: 'half a word', text: 'nông thôn m' },
  { kind: 'words of the text', text: 'đoàn kết sáng tạo' },
  { kind: 'a slip', text: 'khen thuog' },
  { kind: 'one common word', text: 'huyện' },
  { kind: 'a question', text: 'trang này do ai làm' },
  { kind: 'what is not there', text: 'sân bay quốc tế' },
];

interface Line {
  asked: Asked;
  first: Traffic;
  later: Traffic;
  visit: Visit;
  pagefind: { whole: number };
}

const next = 'ho so khen thuong';

/** Asks each question as the first of a visit, on a fast line for the bytes and on a slow one for the wait. */
export async function benchNetwork(
  browser: Browser,
  site: Site,
  pages: readonly Page[],
): Promise<Line[]> {
  const [origin, pagefindOrigin] = [await serve(site.dist), await servePagefind(site.dist)];
  const lines: Line[] = [];
  for (const asked of askedOn(pages)) {
    // The first time is for the server, which compresses each file once.
    await measureTraffic(browser, origin, [asked.text, next]);
    const { first, later } = await measureTraffic(browser, origin, [asked.text, next]);
    const visit = await measureSlowVisit(browser, origin, [asked.text, next]);
    const pagefind = await measurePagefindVisit(browser, pagefindOrigin, asked.text);
    lines.push({ asked, first, later: later[0] ?? first, visit, pagefind });
  }
  return lines;
}

const seconds = (milliseconds: number): string =>
  Number.isNaN(milliseconds) ? '–' : (milliseconds / 1000).toFixed(2);

const head = [
  'first question',
  'bytes',
  'requests',
  'in a row',
  'first answer, s',
  'whole answer, s',
  'Pagefind’s answer, s',
];

export const networkTable = (
  lines: readonly Line[],
): string => `On the line: what a first question costs
beyond what any page of the site loads, with an empty cache; then the same visit at 400 kbit/s, 400 ms round trip and a
processor six times slower: how many requests wait one for another, and when the first answer and the last change are
seen, from the start of the navigation. Pagefind has its own default index and no interface. A later question costs
${kilobytes(median(lines.map(({ later }) => later.bytes)))} in ${String(median(lines.map(({ later }) => later.requests)))} requests and is answered in ${seconds(median(lines.map(({ visit }) => visit.later.whole)))} s there (medians).

${table(
  head,
  lines.map(({ asked, first, visit, pagefind }) => [
    `${asked.kind}: «${asked.text}»`,
    kilobytes(first.bytes),
    String(first.requests),
    String(visit.inRow),
    seconds(visit.arrival.first),
    seconds(visit.arrival.whole),
    seconds(pagefind.whole),
  ]),
)}`;
