// Times builds of the real site against a bare Astro project with as many Markdown pages, turn by turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanBareProject, writeBareProject } from './bare-project.ts';
import { astro, htmlFilesIn, inSeconds, machine, measure, median, root } from './measure.ts';
import { keepReport } from './results.ts';

const rounds = 3;
const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
const bare = join(workshop, 'bare');
const ours = join(root, '.cache/bench');

const paragraph =
  'Đoạn văn để đo thời gian dựng, gồm chữ có dấu, một [liên kết](/) và vài chữ **đậm**. '.repeat(6);

const markdown = (number: number): string =>
  [
    `---\ntitle: Trang thử ${String(number)}\n---`,
    ...Array.from({ length: 5 }, (_, index) => `## Mục ${String(index + 1)}\n\n${paragraph}`),
  ].join('\n\n');

const markdownPages = (count: number): Map<string, string> =>
  new Map(
    Array.from({ length: count }, (_, index) => [
      `trang-${String(index + 1)}.md`,
      markdown(index + 1),
    ]),
  );

const buildOurs = (): number => {
  // Entries of the content, as parsed by the last build; the bare project starts without them too.
  rmSync(join(root, '.cache/astro/data-store.json'), { force: true });
  return measure(root, ['src/commands/build.ts'], { OUT_DIR: ours }).seconds;
};

const buildBare = (): number => {
  cleanBareProject(bare);
  return measure(bare, [astro, 'build']).seconds;
};

try {
  buildOurs();
  const pages = htmlFilesIn(ours).length;
  writeBareProject(bare, markdownPages(pages));
  const times = Array.from({ length: rounds }, () => ({ ours: buildOurs(), bare: buildBare() }));
  const oursMedian = median(times.map((round) => round.ours));
  const bareMedian = median(times.map((round) => round.bare));
  const ratio = oursMedian / bareMedian;
  const report = `# Build time against bare Astro

\`npm run bench\`: cold builds in turn, ${String(rounds)} rounds, wall time with process start, on ${machine()}.
The bare project has a glob loader, one layout and ${String(pages)} Markdown pages, as many as this site has HTML pages.
The real build also checks all content, draws, packs documents and makes the search index.

| round | this site (s) | bare Astro (s) |
| --- | --- | --- |
${times.map((round, index) => `| ${String(index + 1)} | ${inSeconds(round.ours)} | ${inSeconds(round.bare)} |`).join('\n')}
| median | ${inSeconds(oursMedian)} | ${inSeconds(bareMedian)} |

Ratio: **${ratio.toFixed(2)}** (goal: at most 2).
`;
  keepReport(report);
  console.log(report);
  process.exitCode = ratio <= 2 ? 0 : 1;
} finally {
  for (const folder of [workshop, ours]) rmSync(folder, { recursive: true, force: true });
}
