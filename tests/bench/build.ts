// Times builds of the real site against a bare Astro project with as many Markdown pages, turn by turn.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';

const rounds = 3;
const root = resolve(import.meta.dirname, '../..');
const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
const bare = join(workshop, 'bare');
const ours = join(root, '.cache/bench');

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;

const paragraph =
  'Đoạn văn để đo thời gian dựng, gồm chữ có dấu, một [liên kết](/) và vài chữ **đậm**. '.repeat(6);

const markdown = (number: number): string =>
  [
    `---\ntitle: Trang thử ${String(number)}\n---`,
    ...Array.from({ length: 5 }, (_, index) => `## Mục ${String(index + 1)}\n\n${paragraph}`),
  ].join('\n\n');

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "type": "module" }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './.cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '*.md' }) }) };
`,
  'src/layouts/Layout.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><h1>{title}</h1><slot /></body></html>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((page) => ({ params: { slug: page.id }, props: { page } }));
const { page } = Astro.props;
const { Content } = await render(page);
---
<Layout title={page.data.title}><Content /></Layout>
`,
};

const writeBareProject = (pages: number): void => {
  for (const folder of ['src/layouts', 'src/pages', 'content']) {
    mkdirSync(join(bare, folder), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bare, name), text);
  for (let number = 1; number <= pages; number += 1) {
    writeFileSync(join(bare, `content/trang-${String(number)}.md`), markdown(number));
  }
  symlinkSync(join(root, 'node_modules'), join(bare, 'node_modules'), 'junction');
};

/** Seconds of wall time that a program of the project takes, from start to end. */
const time = (cwd: string, words: readonly string[]): number => {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: ours },
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}${stderr}`);
  return (performance.now() - startedAt) / 1000;
};

const astro = join(root, 'node_modules/astro/bin/astro.mjs');

const buildOurs = (): number => {
  // Entries of the content, as parsed by the last build; the bare project starts without them too.
  rmSync(join(root, '.cache/astro/data-store.json'), { force: true });
  return time(root, ['src/commands/build.ts']);
};

const buildBare = (): number => {
  for (const folder of ['.cache', '.astro', 'dist']) {
    rmSync(join(bare, folder), { recursive: true, force: true });
  }
  return time(bare, [astro, 'build']);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const inSeconds = (value: number): string => value.toFixed(2);

try {
  buildOurs();
  const pages = countPages(ours);
  writeBareProject(pages);
  const times = Array.from({ length: rounds }, () => ({ ours: buildOurs(), bare: buildBare() }));
  const oursMedian = median(times.map((round) => round.ours));
  const bareMedian = median(times.map((round) => round.bare));
  const ratio = oursMedian / bareMedian;
  const report = `# Build time against bare Astro

\`npm run bench\`: cold builds in turn, ${String(rounds)} rounds, wall time with process start, on ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}.
The bare project has a glob loader, one layout and ${String(pages)} Markdown pages, as many as this site has HTML pages.
The real build also checks all content, draws, packs documents and makes the search index.

| round | this site (s) | bare Astro (s) |
| --- | --- | --- |
${times.map((round, index) => `| ${String(index + 1)} | ${inSeconds(round.ours)} | ${inSeconds(round.bare)} |`).join('\n')}
| median | ${inSeconds(oursMedian)} | ${inSeconds(bareMedian)} |

Ratio: **${ratio.toFixed(2)}** (goal: at most 2).
`;
  writeFileSync(
    join(root, 'tests/bench/RESULTS.md'),
    await format(report, { parser: 'markdown', printWidth: 100 }),
  );
  console.log(report);
  process.exitCode = ratio <= 2 ? 0 : 1;
} finally {
  for (const folder of [workshop, ours]) rmSync(folder, { recursive: true, force: true });
}
