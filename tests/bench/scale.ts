// Builds of some 100, 1,000, 5,000 and 10,000 pages: this site, bare Astro, Eleventy where npm gives it, and Hugo
// where it is installed. The 100 are the real content, the others the demonstration with that many invented profiles.
// `node tests/bench/scale.ts 100 1000` names the sizes.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleDemoContent } from '#commands/demo-content.ts';
import { committedSize } from '../fixtures/sample/sample.ts';
import { writeSample } from '../fixtures/sample/write.ts';
import { cleanBareProject, writeBareProject } from './bare-project.ts';
import { hugo, isHugoInstalled, writeHugoPages } from './hugo-project.ts';
import { eleventy, installEleventy, writeEleventyPages } from './eleventy-project.ts';
import { markdownPages } from './markdown-pages.ts';
import {
  astro,
  forgetCodeAndEntries,
  htmlFilesIn,
  inSeconds,
  machine,
  measure,
  measureProgram,
  root,
} from './measure.ts';
import type { Measured } from './measure.ts';
import { keepReport } from './results.ts';

const targets = process.argv.slice(2).map(Number);
if (targets.length === 0) targets.push(100, 1000, 5000, 10_000);

/** Lists, short addresses and notices come with the profiles: so many pages make 2.2 for each of them. */
const profilesFor = (pages: number): number => Math.round((pages - 212) / 2.213);

const workshop = mkdtempSync(join(tmpdir(), 'bench-scale-'));
const folders = {
  content: join(workshop, 'content'),
  ours: join(workshop, 'dist'),
  bare: join(workshop, 'bare'),
  eleventy: join(workshop, 'eleventy'),
  hugo: join(workshop, 'hugo'),
};

interface Built extends Measured {
  generator: string;
  pages: number;
  megabytes: number;
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((total, stats) => total + (stats.isFile() ? stats.size : 0), 0);

const built = (generator: string, measured: Measured, site: string): Built => ({
  generator,
  ...measured,
  pages: htmlFilesIn(site).length,
  megabytes: bytesIn(site) / 1e6,
});

async function settingsFor(target: number): Promise<Record<string, string>> {
  if (target <= 100) return {};
  const sample = join(workshop, 'sample');
  rmSync(sample, { recursive: true, force: true });
  await writeSample(sample, { ...committedSize, profiles: profilesFor(target) });
  assembleDemoContent({ real: join(root, 'content'), sample, target: folders.content });
  return { CONTENT_DIR: folders.content, SITE_NOW: '2023-03-01T09:00+07:00' };
}

async function run(target: number, hasEleventy: boolean): Promise<Built[]> {
  const settings = await settingsFor(target);
  rmSync(folders.ours, { recursive: true, force: true });
  forgetCodeAndEntries();
  const words = ['src/commands/build.ts'];
  const measured = measure(root, words, { ...settings, OUT_DIR: folders.ours });
  const ours = built('this site', measured, folders.ours);

  const markdown = markdownPages(ours.pages);
  writeBareProject(folders.bare, markdown);
  cleanBareProject(folders.bare);
  const plain = measure(folders.bare, [astro, 'build']);
  const results = [ours, built('bare Astro', plain, join(folders.bare, 'dist'))];
  if (hasEleventy) {
    writeEleventyPages(folders.eleventy, markdown);
    const other = measure(folders.eleventy, [eleventy, '--quiet', '--input=content']);
    results.push(built('Eleventy', other, join(folders.eleventy, '_site')));
  }
  if (isHugoInstalled()) {
    writeHugoPages(folders.hugo, markdown);
    results.push(built('Hugo', measureProgram(folders.hugo, hugo), join(folders.hugo, 'public')));
  }
  return results;
}

const row = (result: Built, ours: Built): string =>
  `| ${[
    result === ours ? String(ours.pages) : '',
    result.generator,
    inSeconds(result.seconds),
    inSeconds(result.cpuSeconds),
    ((result.cpuSeconds * 1000) / result.pages).toFixed(1),
    result.mebibytes.toFixed(0),
    result.megabytes.toFixed(1),
    result === ours
      ? ''
      : `${(ours.seconds / result.seconds).toFixed(2)} (${(ours.cpuSeconds / result.cpuSeconds).toFixed(2)})`,
  ].join(' | ')} |`;

try {
  const hasEleventy = installEleventy(folders.eleventy);
  const results: Built[][] = [];
  for (const target of targets) results.push(await run(target, hasEleventy));
  const [first, last] = [results[0]?.[0], results.at(-1)?.[0]];
  if (!first || !last) throw new RangeError('Nothing was built.');
  const onePage = ((last.cpuSeconds - first.cpuSeconds) * 1000) / (last.pages - first.pages);
  const report = `# Builds by number of pages

\`npm run bench:scale\`: one build each, cold (no earlier site or bundled code, content cache emptied; drawn pictures stay), on ${machine()},
load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end: other work slows the wall clock, processor time hardly. The first is the real content, the
others the demonstration; their pages are lists, profiles, works and news. Bare Astro, Eleventy and Hugo make as many pages
of 3 kB of Markdown each. Processor time and memory are those of the building process alone (Pagefind's program is not in them).

| pages | | s | s CPU | ms CPU a page | MiB | MB written | this site ÷ it, wall (CPU) |
| --- | --- | --- | --- | --- | --- | --- | --- |
${results.flatMap((size) => size.map((result) => row(result, size[0] ?? result))).join('\n')}

${first === last ? '' : `One more page costs this site ${onePage.toFixed(1)} ms of a processor (goal: at most 7).`}
${hasEleventy ? '' : '\nEleventy could not be fetched by npm and is missing.\n'}${isHugoInstalled() ? '' : '\nHugo is not installed and is missing (apt-get install hugo).\n'}`;
  keepReport(report);
  console.log(report);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
