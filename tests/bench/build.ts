// Times builds of the real site against a bare Astro project with as many Markdown pages, turn by turn.
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cleanBareProject, writeBareProject } from './bare-project.ts';
import { markdownPages } from './markdown-pages.ts';
import { astro, htmlFilesIn, inSeconds, machine, measure, median, root } from './measure.ts';
import type { Measured } from './measure.ts';
import { keepReport } from './results.ts';

const rounds = 5;
const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
const bare = join(workshop, 'bare');
const content = join(workshop, 'content');
const ours = join(root, '.cache/bench');

/** What builds keep for later ones: photographs in their sizes, share pictures, bundled code, documents, index. */
const kept = ['anh', 'anh-chia-se', 'khuon-trang', 'tai-lieu', 'tep-luu', 'tim-kiem'].map((name) =>
  join(root, '.cache', name),
);
const aside = (folder: string): string => join(workshop, basename(folder));

const putAside = (): void => {
  for (const folder of kept.filter((name) => existsSync(name)))
    cpSync(folder, aside(folder), { recursive: true });
};
const putBack = (): void => {
  for (const folder of kept.filter((name) => existsSync(aside(name)))) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(aside(folder), folder, { recursive: true });
  }
};

const buildOurs = (): Measured => {
  // Neither an earlier site nor the entries it was made of; the bare project starts without them too.
  rmSync(ours, { recursive: true, force: true });
  rmSync(join(root, '.cache/astro/data-store.json'), { force: true });
  return measure(root, ['src/commands/build.ts'], { OUT_DIR: ours, CONTENT_DIR: content });
};

const editOne = (folder: string, round: number): void => {
  const [name = ''] = readdirSync(folder);
  appendFileSync(join(folder, name), `\nCâu thêm vào ở lần đo thứ ${String(round)}.\n`);
};

/** The build an officer waits for: a text has changed, so its page, feeds and search index are made anew. */
const buildEdited = (round: number): Measured => {
  editOne(join(content, 'trang'), round);
  return buildOurs();
};

/** The build after a change of the code: what was bundled is of no use any more. */
const buildRecoded = (): Measured => {
  rmSync(join(root, '.cache/khuon-trang'), { recursive: true, force: true });
  return buildOurs();
};

/** The build of a fresh clone. */
const buildFirst = (): Measured => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
  return buildOurs();
};

const buildBare = (): Measured => {
  cleanBareProject(bare);
  return measure(bare, [astro, 'build']);
};

/** As `buildEdited`: what Astro itself keeps for later builds, it finds. */
const buildBareEdited = (round: number): Measured => {
  editOne(join(bare, 'content'), round);
  rmSync(join(bare, 'dist'), { recursive: true });
  return measure(bare, [astro, 'build']);
};

try {
  cpSync(join(root, 'content'), content, { recursive: true });
  buildOurs();
  putAside();
  const pages = htmlFilesIn(ours).length;
  writeBareProject(bare, markdownPages(pages));
  const times = Array.from({ length: rounds }, (_, round) => ({
    edited: buildEdited(round + 1),
    bare: buildBare(),
    bareEdited: buildBareEdited(round + 1),
    recoded: buildRecoded(),
    first: buildFirst(),
  }));
  type Round = (typeof times)[number];
  const medianOf = (take: (round: Round) => number): number => median(times.map(take));
  // Turn by turn: other work on the machine slows all builds of a round alike.
  const ratio = (
    kind: 'edited' | 'recoded' | 'first',
    unit: 'seconds' | 'cpuSeconds',
    beside: 'bare' | 'bareEdited' = 'bare',
  ): number => medianOf((round) => round[kind][unit] / round[beside][unit]);
  const cells = (kind: keyof Round, unit: 'seconds' | 'cpuSeconds'): number[] => [
    ...times.map((round) => round[kind][unit]),
    medianOf((round) => round[kind][unit]),
  ];
  const row = (name: string, values: readonly number[]): string =>
    `| ${[name, ...values.map(inSeconds)].join(' | ')} |`;
  const report = `# Build time against bare Astro

\`npm run bench\`: ${String(rounds)} rounds of five builds in turn, on ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.
Wall time with process start; processor time is that of the building process alone and hardly depends on other work.
Every build of ours starts without an earlier site and without parsed entries. «After an edit» is the build an officer
waits for: one text has changed, so every page and all that is made of all pages (feeds, search, site map) is written
anew; the bundled code, and pictures and documents that stay the same, are kept from the build before. «After a change of
code» bundles it again; «of a fresh clone» has nothing that was kept, and draws and packs every picture and document too.
The bare project has a glob loader, one layout and ${String(pages)} Markdown pages, as many as this site has HTML pages; «bare Astro»
starts with nothing kept, «bare, after an edit» with Astro's own cache.

| | ${times.map((_, round) => String(round + 1)).join(' | ')} | median |
| --- | ${'--- | '.repeat(rounds)}--- |
${row('after an edit, s', cells('edited', 'seconds'))}
${row('after a change of code, s', cells('recoded', 'seconds'))}
${row('of a fresh clone, s', cells('first', 'seconds'))}
${row('bare Astro, s', cells('bare', 'seconds'))}
${row('bare, after an edit, s', cells('bareEdited', 'seconds'))}
${row('after an edit, s CPU', cells('edited', 'cpuSeconds'))}
${row('after a change of code, s CPU', cells('recoded', 'cpuSeconds'))}
${row('of a fresh clone, s CPU', cells('first', 'cpuSeconds'))}
${row('bare Astro, s CPU', cells('bare', 'cpuSeconds'))}
${row('bare, after an edit, s CPU', cells('bareEdited', 'cpuSeconds'))}

Median of the rounds' ratios after an edit: **${inSeconds(ratio('edited', 'seconds'))}** (goal: at most 2), by processor time ${inSeconds(ratio('edited', 'cpuSeconds'))};
to the bare project after an edit: ${inSeconds(ratio('edited', 'seconds', 'bareEdited'))}, by processor time ${inSeconds(ratio('edited', 'cpuSeconds', 'bareEdited'))};
after a change of code: ${inSeconds(ratio('recoded', 'seconds'))}, by processor time ${inSeconds(ratio('recoded', 'cpuSeconds'))};
of a fresh clone: ${inSeconds(ratio('first', 'seconds'))}, by processor time ${inSeconds(ratio('first', 'cpuSeconds'))}.
`;
  keepReport(report);
  console.log(report);
  // The stricter of the two: both projects with what they keep.
  process.exitCode = ratio('edited', 'seconds', 'bareEdited') <= 2 ? 0 : 1;
} finally {
  putBack();
  for (const folder of [workshop, ours]) rmSync(folder, { recursive: true, force: true });
}
