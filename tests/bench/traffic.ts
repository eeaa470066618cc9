// What a national news link would ask of a host: bytes by the finished site, everything else by assumptions that
// stand below in one place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSites, pageKinds } from './page-kinds.ts';
import { root } from './measure.ts';
import { keepReport } from './results.ts';

/** Guesses, not measurements. */
const assumed = {
  readersADay: 10_000_000,
  /** Of a day's readers, in its busiest hour. */
  busiestHour: 0.12,
  /** Readers who open a second page, and a third. */
  second: 0.35,
  third: 0.15,
  /** Readers who came before, and hold fonts, script and drawings. */
  returning: 0.1,
  /** New readers who stay long enough for pages to be kept for reading without a network, and spare no data. */
  keeping: 0.7,
  /** Response headers of one answer under HTTP/2, of which later ones are compressed. */
  headerBytes: 400,
  requestsOfFirstView: 11,
  requestsOfNextView: 2,
  /** A CDN set to keep pages for a minute, though browsers ask about them before each use (`no-cache`). */
  edgeMinutes: 1,
  edgePlaces: 100,
  /** US dollars a gigabyte, listed prices as they were known when this was written; flat plans ask nothing. */
  prices: {
    'a flat plan without metering': 0,
    'a low-cost CDN, Asia': 0.03,
    'a large cloud’s CDN, Asia': 0.12,
  },
};

const compressed = (path: string): number =>
  brotliCompressSync(readFileSync(join(root, 'dist', path))).length;

/** What the footer of a page says a first view weighs, in bytes. */
const firstView = (path: string): number =>
  1000 *
  Number(
    /data-page-weight[^>]*>\s*(\d+)</.exec(
      readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'),
    )?.[1],
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

buildSites();
const paths = pageKinds()
  .filter(
    ({ site, name }) => site === 'real' && ['home', 'plan', 'text', 'list', 'news'].includes(name),
  )
  .map(({ path }) => path);
const first = mean(paths.map(firstView)) + assumed.requestsOfFirstView * assumed.headerBytes;
const html = mean(paths.map((path) => compressed(join(path, 'index.html'))));
const next = html + 2000 + assumed.requestsOfNextView * assumed.headerBytes;
const returning = html + assumed.requestsOfNextView * assumed.headerBytes;

const worker = readFileSync(join(root, 'dist/sw.js'), 'utf8');

/** A list of files the worker fetches ahead; fonts and the script of every page are in the browser's cache by then. */
const ahead = (list: string): string[] => {
  const [, files = '[]'] = new RegExp(`${list}=(\\[.*?\\])[,;]`).exec(worker) ?? [];
  return (JSON.parse(files) as { url: string }[])
    .map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url))
    .filter((address) => !/woff2$|SiteScripts/.test(address));
};
const weight = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + compressed(path) + assumed.headerBytes, 0);
const keptFiles = ['sw.js', ...ahead('precachedFiles')];
const searchFiles = ahead('searchFiles');
const kept = weight(keptFiles);
const search = weight(searchFiles);

const nextViews = assumed.second + assumed.third;
const newReaders = 1 - assumed.returning;
const visit =
  newReaders * (first + assumed.keeping * (kept + assumed.second * search)) +
  assumed.returning * returning +
  nextViews * next;
const requests =
  newReaders *
    (assumed.requestsOfFirstView +
      assumed.keeping * (keptFiles.length + assumed.second * searchFiles.length)) +
  (assumed.returning + nextViews) * assumed.requestsOfNextView;
const dayBytes = visit * assumed.readersADay;
const inBusiestSecond = (assumed.readersADay * assumed.busiestHour) / 3600;
const pages = readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8').split('<loc>').length - 1;
const originRequests = (assumed.edgePlaces * 60 * 24 * pages) / assumed.edgeMinutes;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const gB = (bytes: number): string => `${Math.round(bytes / 1e9).toLocaleString('en')} GB`;

const report = `# Ten million readers a day

\`npm run bench:traffic\` computes this from the bytes of the finished site. What is measured says so; the rest is assumed,
in one place at the top of \`tests/bench/traffic.ts\`.

| | | |
| --- | --- | --- |
| first view, mean of home, plan, text, list and news | ${kB(first)} | measured, and ${String(assumed.headerBytes)} bytes of headers for each of ${String(assumed.requestsOfFirstView)} answers |
| kept for reading without a network | ${kB(kept)} | measured, ${String(keptFiles.length)} files, headers |
| kept for searching without one, once a second page is open | ${kB(search)} | measured, ${String(searchFiles.length)} files, headers |
| new readers for whom it is | ${(assumed.keeping * 100).toFixed(0)} % | assumed |
| next page of a visit | ${kB(next)} | measured HTML, 2 kB for drawings of its own, headers |
| page for a reader who came before | ${kB(returning)} | measured HTML, headers |
| readers a day | ${assumed.readersADay.toLocaleString('en')} | assumed |
| in the busiest hour | ${(assumed.busiestHour * 100).toFixed(0)} % | assumed |
| who open a second page, a third | ${(assumed.second * 100).toFixed(0)} %, ${(assumed.third * 100).toFixed(0)} % | assumed |
| who came before | ${(assumed.returning * 100).toFixed(0)} % | assumed |
| bytes of a mean visit | ${kB(visit)} | follows |
| bytes a day | ${gB(dayBytes)} | follows |
| requests of a mean visit | ${requests.toFixed(1)} | follows |
| requests in a second of the busiest hour | ${Math.round(inBusiestSecond * requests).toLocaleString('en')} | follows |
| bits in such a second | ${((inBusiestSecond * visit * 8) / 1e9).toFixed(2)} Gbit/s | follows |

**One server.** nginx with our file answered more requests a second than that on one worker (see «Load on nginx»); its line would
have to carry the bits above, so a gigabit is ${(inBusiestSecond * visit * 8) / 1e9 > 0.8 ? 'not enough' : 'enough'} in the busiest hour.

**A CDN.** Files under \`tep/\` are kept for a year and leave the origin once for each of ${String(assumed.edgePlaces)} edge places. Browsers ask
about a page before each use (\`no-cache\`), so that a withdrawal is seen at once; an edge set to keep pages for ${String(assumed.edgeMinutes)} min answers
them and asks the origin itself no oftener. That is at most ${Math.round(originRequests / 1e6).toLocaleString('en')} million small answers a day for ${String(pages)} pages, ${((100 * originRequests) / (assumed.readersADay * requests)).toFixed(0)} % of all requests if every page were asked for every minute
at every edge; in truth a news link leads to a few pages, ${((100 * originRequests * 3) / (pages * assumed.readersADay * requests)).toFixed(1)} % for three of them.

| price | US dollars a day |
| --- | --- |
${Object.entries(assumed.prices)
  .map(
    ([name, price]) =>
      `| ${name}, ${price.toFixed(2)} a GB (assumed) | ${Math.round((dayBytes / 1e9) * price).toLocaleString('en')} |`,
  )
  .join('\n')}

The same readers on the median mobile home page of the web (2,559 kB) would move ${gB(2_559_000 * assumed.readersADay)} a day.
`;
keepReport(report);
console.log(report);
