// `npm run bench:search` builds the real site and the demonstration and asks every engine all questions on both.
// `--profiles 69,1700` builds the demonstration with so many profiles each, `--profiles=` not at all, `--no-real`
// leaves out the real one; `--built` takes the sites of the last run as they are;
// `--engines site,pagefind` asks these alone; `--failures` writes no report and lists what this site got wrong,
// held-out questions never.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { adviceWithoutBrowser, findBrowser, launchOptions } from '../../browser.ts';
import { committedSize } from '../../fixtures/sample/sample.ts';
import { keepReport } from '../results.ts';
import { benchNetwork, networkTable } from './bench-network.ts';
import { benchSite, type SiteResult } from './bench-site.ts';
import { intro, siteChapter } from './chapters.ts';
import { heldOutDemoQueries, heldOutQueries } from './held-out.ts';
import { citizenQueries } from './queries/citizens.ts';
import { demoQueries } from './queries/demo.ts';
import { frozenQueries } from './queries/frozen.ts';
import { realQueries } from './queries/real.ts';
import { roundQueries } from './queries/rounds.ts';
import { sealedQueries } from './queries/sealed.ts';
import { unseenVisitorQueries } from './queries/unseen-visitors.ts';
import { failures } from './report.ts';
import { engineNames, ofSet } from './session.ts';
import { demoSite, realSite } from './sites.ts';

const { values: options } = parseArgs({
  options: {
    profiles: { type: 'string', default: String(committedSize.profiles) },
    engines: { type: 'string', default: engineNames.join(',') },
    'no-real': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});

const command = ['npm run bench:search', ...process.argv.slice(2)].join(' ');
const engines = engineNames.filter((name) => options.engines.split(',').includes(name));
const sizes = options.profiles.split(',').filter(Boolean).map(Number);
const written = {
  open: [...realQueries, ...demoQueries],
  later: roundQueries,
  heldOut: [...heldOutQueries, ...heldOutDemoQueries],
  citizens: citizenQueries,
  visitors: unseenVisitorQueries,
  sealed: [...sealedQueries, ...frozenQueries],
};

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);
const browser = await chromium.launch(launchOptions(executablePath));

const printFailures = ({ site, sets, outcomes: [own] }: SiteResult): void => {
  if (own === undefined) return;
  const { judged } = ofSet(own, [...sets.open, ...sets.later, ...sets.made]);
  console.log(`# ${site.name}\n${failures(judged).join('\n')}`);
};

/** Puts a chapter in the place of the one it had; the other sites' stay. */
const keepChapter = async (chapter: string): Promise<void> => {
  keepReport(
    await format(chapter, { parser: 'markdown' }),
    join(import.meta.dirname, 'RESULTS.md'),
  );
};

try {
  if (!options.failures) await keepChapter(intro);
  const demos = sizes.map((profiles) => () => demoSite(profiles, options.built));
  for (const makeSite of options['no-real'] ? demos : [() => realSite(options.built), ...demos]) {
    const site = await makeSite();
    const result = await benchSite(browser, site, engines, written);
    if (options.failures) printFailures(result);
    else {
      const lines = await benchNetwork(browser, site, result.pages);
      await keepChapter(siteChapter(result, networkTable(lines), command));
    }
  }
} finally {
  await browser.close();
}
// The servers of the sites would keep the process alive.
process.exit();
