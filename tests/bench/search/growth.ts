// `npm run bench:search-growth` asks this site's search the same questions as the site grows: on the real site, and on
// demonstrations of some 300, 2,000 and 10,000 pages. `--profiles 69,1500` names other sizes; `--built` takes the sites of
// the last run as they are. Building ten thousand pages takes some ten minutes on two processors.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { format } from 'prettier';
import { adviceWithoutBrowser, findBrowser, launchOptions } from '../../browser.ts';
import { machine } from '../measure.ts';
import { keepReport } from '../results.ts';
import { siteSearch } from './engines/site-search.ts';
import { heldOutDemoQueries, heldOutQueries } from './held-out.ts';
import { measurePagefindVisit, measureSlowVisit, measureTraffic } from './network.ts';
import { readPages, type Page } from './pages.ts';
import type { Query } from './query.ts';
import { demoQueries } from './queries/demo.ts';
import { realQueries } from './queries/real.ts';
import { kilobytes, table } from './report.ts';
import { quantile, scoresOf } from './scores.ts';
import { examine, serve, servePagefind } from './session.ts';
import { demoSite, realSite, type Site } from './sites.ts';
import { queriesFor } from './soundness.ts';

const { values: options } = parseArgs({
  options: {
    profiles: { type: 'string', default: '69,1500,8130' },
    built: { type: 'boolean', default: false },
  },
});

interface Grown {
  site: Site;
  pages: readonly Page[];
  queries: readonly Query[];
}

const written = [...realQueries, ...demoQueries, ...heldOutQueries, ...heldOutDemoQueries];

const read = (site: Site): Grown => {
  const pages = readPages(site.dist);
  return { site, pages, queries: queriesFor(pages, written) };
};

/** Leaves each the questions that mean the same on all of them. */
function withCommonQueries(sites: readonly Grown[]): Grown[] {
  const sets = sites.map(({ queries }) => new Set(queries.map(({ text }) => text)));
  return sites.map((one) => ({
    ...one,
    queries: one.queries.filter(({ text }) => sets.every((set) => set.has(text))),
  }));
}

/** Raw keys find nothing in Pagefind's own index: it is asked the same in letters. */
const [question, inLetters, next] = [
  'xax Chaau Quang',
  'xã Châu Quang',
  'ho so khen thuong',
] as const;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

async function rowOf(browser: Browser, { site, pages, queries }: Grown): Promise<string[]> {
  console.error(`… ${site.name}: ${String(pages.length)} pages, ${String(queries.length)} queries`);
  const origin = await serve(site.dist);
  const page = await browser.newPage({ locale: 'vi-VN', serviceWorkers: 'block' });
  const { judged, times } = await examine(await siteSearch(page, origin), pages, queries);
  await page.close();
  const { first, reciprocal, heading, silence } = scoresOf(judged);
  // The first time is for the server, which compresses each file once.
  await measureTraffic(browser, origin, [question, next]);
  const line = await measureTraffic(browser, origin, [question, next]);
  const visit = await measureSlowVisit(browser, origin, [question, next]);
  const pagefind = await measurePagefindVisit(browser, await servePagefind(site.dist), inLetters);
  return [
    site.name,
    String(pages.length),
    String(queries.length),
    ...[first, reciprocal, heading, silence].map((value) => value.toFixed(3)),
    ...[0.5, 0.95].map((share) => quantile(times, share).toFixed(0)),
    kilobytes(line.first.bytes),
    String(line.first.requests),
    seconds(visit.arrival.first),
    seconds(visit.arrival.whole),
    seconds(pagefind.whole),
  ];
}

const head = [
  'site',
  'pages',
  'queries',
  'success@1',
  'MRR',
  'heading',
  'absent',
  'median ms',
  'p95 ms',
  'first question',
  'requests',
  'first answer, s',
  'whole answer, s',
  'Pagefind’s answer, s',
];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);
const browser = await chromium.launch(launchOptions(executablePath));
try {
  const real = read(realSite(options.built));
  const demos: Grown[] = [];
  for (const size of options.profiles.split(',').filter(Boolean))
    demos.push(read(await demoSite(Number(size), options.built)));
  const rows: string[][] = [];
  for (const site of [real, ...withCommonQueries(demos)]) rows.push(await rowOf(browser, site));
  const report = `# As the site grows

\`${['npm run bench:search-growth', ...process.argv.slice(2)].join(' ')}\` on ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end. The
demonstrations are asked the same written questions, those that mean the same on all of them; the real site its own. The
waits are those of questions asked one after another on a fast line. Then «${question}» as a first question with an empty
cache: its bytes, and at 400 kbit/s, 400 ms round trip and a processor six times slower the first answer and the last
change, beside Pagefind's default index without an interface, asked «${inLetters}».

${table(head, rows)}
`;
  keepReport(await format(report, { parser: 'markdown' }), join(import.meta.dirname, 'RESULTS.md'));
  console.log(report);
} finally {
  await browser.close();
}
process.exit(); // the servers would go on
