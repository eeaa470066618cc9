// Times builds of the real site against a bare Astro project with as many Markdown pages, turn by turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanBareProject, writeBareProject } from './bare-project.ts';
import { markdownPages } from './markdown-pages.ts';
import { astro, htmlFilesIn, inSeconds, machine, measure, median, root } from './measure.ts';
import type { Measured } from './measure.ts';
import { keepReport } from './results.ts';

const rounds = 5;
const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
const bare = join(workshop, 'bare');
const ours = join(root, '.cache/bench');

const buildOurs = (): Measured => {
  // Neither an earlier site nor the entries it was made of; the bare project starts without them too.
  rmSync(ours, { recursive: true, force: true });
  rmSync(join(root, '.cache/astro/data-store.json'), { force: true });
  return measure(root, ['src/commands/build.ts'], { OUT_DIR: ours });
};

const buildBare = (): Measured => {
  cleanBareProject(bare);
  return measure(bare, [astro, 'build']);
};

try {
  buildOurs();
  const pages = htmlFilesIn(ours).length;
  writeBareProject(bare, markdownPages(pages));
  const times = Array.from({ length: rounds }, () => ({ ours: buildOurs(), bare: buildBare() }));
  const medianOf = (take: (round: (typeof times)[number]) => number): number =>
    median(times.map(take));
  const wall = {
    ours: medianOf((round) => round.ours.seconds),
    bare: medianOf((round) => round.bare.seconds),
  };
  const cpu = {
    ours: medianOf((round) => round.ours.cpuSeconds),
    bare: medianOf((round) => round.bare.cpuSeconds),
  };
  // Turn by turn: other work on the machine slows both builds of a round alike.
  const ratio = medianOf((round) => round.ours.seconds / round.bare.seconds);
  const cpuRatio = medianOf((round) => round.ours.cpuSeconds / round.bare.cpuSeconds);
  const row = (name: string, values: readonly number[]): string =>
    `| ${[name, ...values.map(inSeconds)].join(' | ')} |`;
  const report = `# Build time against bare Astro

\`npm run bench\`: cold builds in turn, ${String(rounds)} rounds, on ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.
Wall time with process start; processor time is that of the building process alone and hardly depends on other work.
The bare project has a glob loader, one layout and ${String(pages)} Markdown pages, as many as this site has HTML pages.
The real build also checks all content, draws, packs documents and makes the search index.

| round | this site (s) | bare Astro (s) | this site (s CPU) | bare Astro (s CPU) |
| --- | --- | --- | --- | --- |
${times.map((round, index) => row(String(index + 1), [round.ours.seconds, round.bare.seconds, round.ours.cpuSeconds, round.bare.cpuSeconds])).join('\n')}
${row('median', [wall.ours, wall.bare, cpu.ours, cpu.bare])}

Median of the rounds' ratios: **${ratio.toFixed(2)}** (goal: at most 2); by processor time ${cpuRatio.toFixed(2)}.
`;
  keepReport(report);
  console.log(report);
  process.exitCode = ratio <= 2 ? 0 : 1;
} finally {
  for (const folder of [workshop, ours]) rmSync(folder, { recursive: true, force: true });
}
