// Lighthouse as it comes, for a phone, on every kind of page. `LIGHTHOUSE=path` names an installed one.
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { adviceWithoutBrowser, findBrowser } from '../browser.ts';
import { load, machine, median } from './measure.ts';
import { buildSites, pageKinds, serveSites, type PageKind } from './page-kinds.ts';
import { keepReport } from './results.ts';

const version = '13.5.0';
const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What this bench reads of Lighthouse's report; scores are 0 to 1. */
interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
  lighthouseVersion: string;
}

const workshop = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const file = join(workshop, 'report.json');
const installed = process.env['LIGHTHOUSE'];
const [program, ...words] = installed ? [installed] : ['npx', '--yes', `lighthouse@${version}`];

/** The demonstration asks search engines to stay away, which one audit takes for a fault. */
const skipped = ({ site }: PageKind): string[] =>
  site === 'demonstration' ? ['--skip-audits=is-crawlable'] : [];

/** On a busy machine a recording may fail; Lighthouse then asks to be run again. */
async function audit(address: string, more: readonly string[], tries = 6): Promise<Report> {
  try {
    return await auditOnce(address, more);
  } catch (error) {
    if (tries === 1) throw error;
    return audit(address, more, tries - 1);
  }
}

async function auditOnce(address: string, more: readonly string[]): Promise<Report> {
  await promisify(execFile)(
    program,
    [
      ...words,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
      ...more,
    ],
    { maxBuffer: 2 ** 26 },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** Audits that count and are not passed wholly; those of speed are in the score and move with the machine. */
const faults = ({ categories: judged, audits }: Report): string[] =>
  categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => judged[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);
process.env['CHROME_PATH'] = executablePath;
buildSites();
const ports = await serveSites(8270);

try {
  const rows: string[] = [];
  for (const kind of pageKinds()) {
    const address = `http://localhost:${String(ports[kind.site])}${kind.path}`;
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round += 1)
      reports.push(await audit(address, skipped(kind)));
    const scores = categories.map((name) =>
      Math.round(100 * median(reports.map((report) => report.categories[name].score))),
    );
    const found = [...new Set(reports.flatMap(faults))].join(', ');
    rows.push(`| ${[kind.name, kind.site, ...scores, found || '–'].join(' | ')} |`);
    console.log(rows.at(-1));
  }
  const report = `# Lighthouse

\`npm run bench:lighthouse\`: Lighthouse ${version} with its own settings for a phone (simulated slow 4G, processor slowed four
times), median of ${String(rounds)} runs, pages served by \`src/commands/serve.ts\`, on ${machine()}, ${load()}. The demonstration is judged without \`is-crawlable\`: it asks search engines to stay away.

| page | site | performance | accessibility | best practices | SEO | not passed |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  keepReport(report);
  console.log(report);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
process.exit(); // the servers would go on
