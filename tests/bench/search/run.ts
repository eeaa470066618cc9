// `npm run bench:search` builds the real site and the demonstration and asks every engine all questions on both.
// `--profiles 69,1700` builds the demonstration with so many profiles each, `--profiles=` not at all;
// `--engines site,pagefind` asks these alone; `--failures` writes no report and lists what this site got wrong,
// held-out questions never.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { adviceWithoutBrowser, findBrowser, launchOptions } from '../../browser.ts';
import { committedSize } from '../../fixtures/sample/sample.ts';
import { keepReport } from '../results.ts';
import { benchNetwork, benchSite, type NetworkResult, type SiteResult } from './bench-site.ts';
import { intro, networkChapter, siteChapter } from './chapters.ts';
import { heldOutDemoQueries, heldOutQueries } from './held-out.ts';
import { demoQueries } from './queries/demo.ts';
import { realQueries } from './queries/real.ts';
import { failures } from './report.ts';
import { engineNames, ofSet } from './session.ts';
import { demoSite, realSite, type Site } from './sites.ts';

const { values: options } = parseArgs({
  options: {
    profiles: { type: 'string', default: String(committedSize.profiles) },
    engines: { type: 'string', default: engineNames.join(',') },
    failures: { type: 'boolean', default: false },
  },
});

const engines = engineNames.filter((name) => options.engines.split(',').includes(name));
const sizes = options.profiles.split(',').filter(Boolean).map(Number);
const written = {
  open: [...realQueries, ...demoQueries],
  heldOut: [...heldOutQueries, ...heldOutDemoQueries],
};

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);
const browser = await chromium.launch(launchOptions(executablePath));

const printFailures = ({ site, sets, outcomes: [own] }: SiteResult): void => {
  if (own === undefined) return;
  const { judged } = ofSet(own, [...sets.open, ...sets.made]);
  console.log(`# ${site.name}\n${failures(judged).join('\n')}`);
};

const keepResults = async (
  results: readonly SiteResult[],
  networks: readonly NetworkResult[],
): Promise<void> => {
  const command = ['npm run bench:search --', ...process.argv.slice(2)]
    .join(' ')
    .replace(/ --$/, '');
  const chapters = [intro(command), ...results.map(siteChapter), networkChapter(networks)];
  const report = await format(chapters.join('\n'), { parser: 'markdown' });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report);
  keepReport(
    '# Search\n\nSee [search/RESULTS.md](search/RESULTS.md), made by `npm run bench:search`.',
  );
};

try {
  const sites: Site[] = [realSite()];
  for (const profiles of sizes) sites.push(await demoSite(profiles));
  const results: SiteResult[] = [];
  const networks: NetworkResult[] = [];
  for (const site of sites) {
    results.push(await benchSite(browser, site, engines, written));
    if (!options.failures) networks.push(await benchNetwork(browser, site));
  }
  if (options.failures) results.forEach(printFailures);
  else await keepResults(results, networks);
} finally {
  await browser.close();
}
// The servers of the sites would keep the process alive.
process.exit();
