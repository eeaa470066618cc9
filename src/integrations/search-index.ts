import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { abbreviationSchema, type Abbreviation } from '#schemas/abbreviation.ts';
import type { ShortFormEntry } from '#search/format.ts';
import { buildIndex, type IndexedPage } from '#search/index-builder.ts';
import { indexedPages, type BuiltPage } from '#search/indexed-pages.ts';
import { partNames } from '#search/search-index.ts';
import { base } from '#site.ts';
import { takeContent } from './content-handover.ts';

const hashOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
};

const shortFormsOf = ({ short, full, aliases }: Abbreviation): ShortFormEntry[] => [
  [short, full],
  ...aliases.map((slip): ShortFormEntry => [slip, full, 1]),
];

/** The files of the index, by name below `tim-kiem/`. */
export function indexFiles(
  pages: readonly IndexedPage[],
  shortForms: readonly ShortFormEntry[],
): Map<string, string> {
  const parts = buildIndex(pages, shortForms);
  const neighbours = parts.neighbourLists.map(({ list }) => JSON.stringify(list));
  const bundles = parts.bundles.map((bundle) => JSON.stringify(bundle.pages));
  const facets = JSON.stringify(parts.facets);
  const version = hashOf([...neighbours, ...bundles, facets]);
  const core = {
    version,
    pages: pages.length,
    words: parts.words,
    kinds: parts.kinds,
    neighbourLists: parts.neighbourLists.map(({ first }) => first),
    bundles: parts.bundles.map(({ first }) => first),
    shortForms,
  };
  return new Map([
    [partNames.core, JSON.stringify(core)],
    [partNames.facets(version), facets],
    ...neighbours.map((text, at) => [partNames.neighbours(version, at), text] as const),
    ...bundles.map((text, at) => [partNames.bundle(version, at), text] as const),
  ]);
}

/** Indexes the built pages that ask for it (`<main data-pagefind-body>`) for `/tim-kiem/`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, assets, logger }) => {
      const built: BuiltPage[] = [];
      const files = [...assets.values()]
        .flat()
        .filter(({ pathname }) => pathname.endsWith('.html'));
      for (const file of files) {
        const html = await readFile(file, 'utf8');
        const path = file.href.slice(dir.href.length).replace(/index\.html$/, '');
        built.push({ path, html });
      }
      const pages = indexedPages(built, base);
      const { entries } = await takeContent();
      const abbreviations = (entries.get('abbreviations') ?? []).map(({ data }) =>
        abbreviationSchema.parse(data),
      );
      const parts = indexFiles(pages, abbreviations.flatMap(shortFormsOf));
      for (const [name, text] of parts) {
        const target = new URL(`tim-kiem/${name}`, dir);
        await mkdir(new URL('./', target), { recursive: true });
        await writeFile(target, text);
      }
      logger.info(`Đã lập chỉ mục ${String(pages.length)} trang.`);
    },
  },
});
