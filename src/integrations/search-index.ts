import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { abbreviationSchema, type Abbreviation } from '#schemas/abbreviation.ts';
import { saying, slip, type ShortFormEntry } from '#search/format.ts';
import { base } from '#site.ts';
import { takeContent } from './content-handover.ts';
import { keptIndex, type SiteIndex } from './kept-index.ts';

export const shortFormsOf = ({ short, full, aliases, sayings }: Abbreviation): ShortFormEntry[] => [
  ...(short === full ? [] : [[short, full] as const]),
  ...aliases.map((alias): ShortFormEntry => [alias, full, slip]),
  ...sayings.map((said): ShortFormEntry => [said, full, saying]),
];

interface PageFile {
  /** As in `BuiltPage`. */
  path: string;
  file: URL;
}

/** Everything outside of `<main>` is nothing to the index. */
const mainOf = (page: Buffer): Buffer =>
  page.subarray(Math.max(0, page.indexOf('<main')), page.lastIndexOf('</main>'));

function digestOf(pages: readonly PageFile[], shortForms: readonly ShortFormEntry[]): string {
  const hash = createHash('sha256').update(JSON.stringify([base, shortForms]));
  for (const { path, file } of pages) {
    hash.update(`\0${path}\0`).update(mainOf(readFileSync(file)));
  }
  return hash.digest('hex');
}

async function makeIndex(
  pages: readonly PageFile[],
  shortForms: readonly ShortFormEntry[],
): Promise<SiteIndex> {
  const { indexedPages } = await import('#search/indexed-pages.ts');
  const { indexFiles } = await import('./index-files.ts');
  const built = pages.map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }));
  const indexed = indexedPages(built, base);
  return { pages: indexed.length, files: await indexFiles(indexed, shortForms) };
}

function writeFiles(files: SiteIndex['files'], dir: URL): void {
  const targets = Array.from(files, ([name, content]) => ({ target: new URL(name, dir), content }));
  for (const folder of new Set(targets.map(({ target }) => new URL('./', target).href))) {
    mkdirSync(new URL(folder), { recursive: true });
  }
  for (const { target, content } of targets) writeFileSync(target, content);
}

/** Indexes the built pages that ask for it (`<main data-pagefind-body>`) for `/tim-kiem/`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, assets, logger }) => {
      const pages = [...assets.values()]
        .flat()
        .filter(({ pathname }) => pathname.endsWith('.html'))
        .map((file) => ({
          path: file.href.slice(dir.href.length).replace(/index\.html$/, ''),
          file,
        }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      const { entries } = await takeContent();
      const shortForms = (entries.get('abbreviations') ?? [])
        .map(({ data }) => abbreviationSchema.parse(data))
        .flatMap(shortFormsOf);
      // One index is kept for each folder that sites are built into: the real one beside the demonstration.
      const name = basename(fileURLToPath(dir));
      const index = await keptIndex(name, digestOf(pages, shortForms), () =>
        makeIndex(pages, shortForms),
      );
      writeFiles(index.files, dir);
      logger.info(`Đã lập chỉ mục ${String(index.pages)} trang.`);
    },
  },
});
