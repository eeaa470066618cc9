// Builds the demonstration site with many profiles, and a bare Astro project of the same Markdown, side by
// side. `node tests/bench/profiles.ts 500 5000` names the sizes.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleDemoContent } from '#commands/demo-content.ts';
import { committedSize } from '../fixtures/sample/sample.ts';
import { writeSample } from '../fixtures/sample/write.ts';
import { cleanBareProject, writeBareProject } from './bare-project.ts';
import {
  astro,
  forgetCodeAndEntries,
  htmlFilesIn,
  inSeconds,
  machine,
  measure,
  root,
} from './measure.ts';
import type { Measured } from './measure.ts';
import { keepReport } from './results.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(500, 5000);

const workshop = mkdtempSync(join(tmpdir(), 'bench-profiles-'));
const bare = join(workshop, 'bare');

interface Result {
  profiles: number;
  ours: Measured & { pages: number };
  bare: Measured & { pages: number };
  /** The largest page that is a list of profiles. */
  largestList: { file: string; bytes: number };
}

const isList = (file: string): boolean =>
  file.startsWith('guong-dien-hinh') && !/^guong-dien-hinh[\\/]\d{4,}-/.test(file);

async function run(profiles: number): Promise<Result> {
  const sample = join(workshop, `sample-${String(profiles)}`);
  const content = join(workshop, `content-${String(profiles)}`);
  const dist = join(workshop, `dist-${String(profiles)}`);
  await writeSample(sample, { ...committedSize, profiles });
  assembleDemoContent({ real: join(root, 'content'), sample, target: content });
  writeBareProject(bare, join(content, 'guong-dien-hinh'));

  forgetCodeAndEntries();
  const ours = measure(root, ['src/commands/build.ts'], {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    SITE_NOW: '2023-03-01T09:00+07:00',
  });
  cleanBareProject(bare);
  const plain = measure(bare, [astro, 'build']);

  const pages = htmlFilesIn(dist);
  const lists = pages
    .filter(isList)
    .map((file) => ({ file, bytes: statSync(join(dist, file)).size }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const [largestList = { file: '–', bytes: 0 }] = lists;
  const result = {
    profiles,
    ours: { ...ours, pages: pages.length },
    bare: { ...plain, pages: htmlFilesIn(join(bare, 'dist')).length },
    largestList,
  };
  rmSync(dist, { recursive: true, force: true });
  return result;
}

type Times = Result['ours'];

const wallPerPage = ({ seconds, pages }: Times): number => (seconds * 1000) / pages;
const cpuPerPage = ({ cpuSeconds, pages }: Times): number => (cpuSeconds * 1000) / pages;

const cellsOf = (times: Times): string[] => [
  String(times.pages),
  inSeconds(times.seconds),
  inSeconds(times.cpuSeconds),
  wallPerPage(times).toFixed(1),
  cpuPerPage(times).toFixed(1),
  times.mebibytes.toFixed(0),
];

const row = ({ profiles, ours, bare: plain, largestList }: Result): string[] => [
  `| ${String(profiles)} | this site | ${cellsOf(ours).join(' | ')} | ${(largestList.bytes / 1000).toFixed(1)} kB |`,
  `| | bare Astro | ${cellsOf(plain).join(' | ')} | |`,
];

const ratios = ({ profiles, ours, bare: plain }: Result): string =>
  `With ${String(profiles)} profiles: ${(ours.seconds / plain.seconds).toFixed(2)} × the time of bare Astro for the whole site, ` +
  `${(wallPerPage(ours) / wallPerPage(plain)).toFixed(2)} × for a page (by processor time ${(cpuPerPage(ours) / cpuPerPage(plain)).toFixed(2)} ×).`;

try {
  const results: Result[] = [];
  for (const size of sizes) results.push(await run(size));
  const [first] = results;
  const last = results.at(-1);
  if (!first || !last) throw new RangeError('Name at least one size.');
  const growth = (perPage: (times: Times) => number): string =>
    (perPage(last.ours) / perPage(first.ours)).toFixed(2);
  const onePage =
    ((last.ours.cpuSeconds - first.ours.cpuSeconds) * 1000) / (last.ours.pages - first.ours.pages);
  const report = `# Many profiles

\`node tests/bench/profiles.ts ${sizes.map(String).join(' ')}\`: the demonstration site with that many generated profiles, one build each without
bundled code, after the content cache was emptied, beside a bare Astro project (glob loader, one layout) of the same Markdown files. What an
earlier run has drawn and packed is kept: run it twice to leave that out, as here. Wall time
with process start; processor time and memory are those of the building process alone. Run on ${machine()}, load average
${loadavg()[0]?.toFixed(1) ?? '?'} at the end: other work slows the wall clock, processor time hardly.

| profiles | | pages | s | s CPU | ms a page | ms CPU a page | MiB | largest list |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${results.flatMap(row).join('\n')}

${results.map(ratios).join('\n')}

Time per page from the first size to the last: **× ${growth(wallPerPage)}**, processor time **× ${growth(cpuPerPage)}** (goal: no more than 1.25).
One more page costs ${onePage.toFixed(1)} ms of a processor.
Largest list page: ${(last.largestList.bytes / 1000).toFixed(1)} kB, ${last.largestList.file} (goal: at most 100 kB).
`;
  keepReport(report);
  console.log(report);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
