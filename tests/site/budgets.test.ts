import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, base, files, pages, readBytes, tagsNamed, type Page } from './built-site.ts';
import { isInternal, loaded, loadedByFile, target, type Reference } from './references.ts';

/** Kilobytes as quality targets count them. */
const kB = 1000;

const sizes = new Map<string, number>();

/** Bytes on the wire: brotli for what compresses, as it is for what is compressed already. */
const sizeOf = (file: string): number => {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readBytes(file);
  const size = /\.(?:woff2|png|jpe?g|webp|avif)$/.test(file)
    ? bytes.length
    : brotliCompressSync(bytes).length;
  sizes.set(file, size);
  return size;
};

// Every page is compressed as hard as can be, on all processors at once.
beforeAll(async () => {
  const compress = promisify(brotliCompress);
  await Promise.all(
    pages.map(async ({ file }) => sizes.set(file, (await compress(readBytes(file))).length)),
  );
}, 300_000);

const filesOf = (references: readonly Reference[]): string[] => [
  ...new Set(
    references
      .filter(isInternal)
      .map((reference) => target(reference).file)
      .filter((file) => file !== undefined),
  ),
];

/** A script and what it imports, in its turn. */
const withImports = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  // Checks and papers of a dossier are fetched when somebody composes one; what opens Pagefind comes with it.
  for (const next of filesOf(loadedByFile(file)).filter((name) =>
    /^(?!tep\/(?:dossier|full-text)[-.]).*\.m?js$/.test(name),
  )) {
    withImports(next, seen);
  }
  return seen;
};

const scriptsOf = (page: Page): string[] => [
  ...new Set(
    filesOf(
      tagsNamed(page, 'script').map((tag) => ({
        from: page.address,
        to: attribute(tag, 'src') || page.address,
      })),
    )
      .filter((file) => !file.endsWith('.html'))
      .flatMap((file) => [...withImports(file)]),
  ),
];

/** Icons, the manifest, the sitemap and what tells browsers how to search are not fetched to show a page; nor is what a filter asks for. */
const isShown = (file: string): boolean =>
  !/(?:^|\/)(?:favicon\.\w+|apple-touch-icon\.png|site\.webmanifest|sitemap-index\.xml|mo-ta\.xml|loc\.json)$/.test(
    file,
  );

const isFont = (file: string): boolean => file.endsWith('.woff2');

const total = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + sizeOf(file), 0);

const photograph = /^tep\/anh\/(\w+-o?)(\d+)\.\w+$/;

/** Of the sizes and formats of each photograph, the largest that a phone may ask for. */
const onPhones = (files: readonly string[]): string[] => {
  const largest = new Map<string, { file: string; width: number }>();
  for (const file of files) {
    const [, key = '', digits] = photograph.exec(file) ?? [];
    const width = Number(digits);
    if (!file.endsWith('.avif') || width > 720) continue;
    if (width > (largest.get(key)?.width ?? 0)) largest.set(key, { file, width });
  }
  return [
    ...files.filter((file) => !photograph.test(file)),
    ...[...largest.values()].map(({ file }) => file),
  ];
};

const everythingOf = (page: Page): string[] => [
  ...new Set([page.file, ...onPhones(filesOf(loaded(page)).filter(isShown)), ...scriptsOf(page)]),
];

const photographsOf = (page: Page): string[] =>
  everythingOf(page).filter((file) => photograph.test(file));

const isPlan = ({ address }: Page): boolean => address === `${base}ke-hoach/`;
const searches = ({ file }: Page): boolean => /^(?:404|tim-kiem\/index)\.html$/.test(file);
const isHome = ({ address }: Page): boolean => address === base;
const others = pages.filter((page) => !isHome(page) && !isPlan(page) && !searches(page));
const textPages = others.filter((page) => photographsOf(page).length === 0);
const picturePages = others.filter((page) => photographsOf(page).length > 0);

const above = (limit: number, bytesOf: (page: Page) => number, among = pages): string[] =>
  among
    .map((page) => ({ file: page.file, bytes: bytesOf(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ file, bytes }) => `${file}: ${(bytes / kB).toFixed(1)} kB`);

describe('what a page weighs under brotli', () => {
  test('HTML with its CSS fits the first round trip on every page but the full plan', () => {
    expect(
      above(
        14.1 * kB,
        ({ file }) => sizeOf(file),
        pages.filter((page) => !isPlan(page)),
      ),
    ).toEqual([]);
  });

  test('styles stand in the page: no stylesheet costs a round trip of its own', () => {
    const external = pages.filter((page) =>
      tagsNamed(page, 'link').some((tag) => attribute(tag, 'rel') === 'stylesheet'),
    );
    expect(external.map(({ file }) => file)).toEqual([]);
  });

  test('a drawing that is fetched ahead is shown on that page', () => {
    const idle = pages.flatMap((page) =>
      tagsNamed(page, 'link')
        .filter((tag) => attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'image')
        .map((tag) => attribute(tag, 'href'))
        .filter((address) => page.html.split(address).length < 3)
        .map((address) => `${page.file}: ${address}`),
    );
    expect(idle).toEqual([]);
  });

  test('scripts of a page are at most 5 kB together; pages that search may have 22 kB', () => {
    const others = pages.filter((page) => !searches(page));
    expect(above(5 * kB, (page) => total(scriptsOf(page)), others)).toEqual([]);
    expect(above(22 * kB, (page) => total(scriptsOf(page)), pages.filter(searches))).toEqual([]);
  });

  test('two font files of at most 36 kB together; the plan may have its bold as a third', () => {
    const fontsOf = (page: Page) => everythingOf(page).filter(isFont);
    expect(
      pages.filter((page) => fontsOf(page).length > (isPlan(page) ? 3 : 2)).map(({ file }) => file),
    ).toEqual([]);
    expect(
      above(
        36 * kB,
        (page) => total(fontsOf(page)),
        pages.filter((page) => !isPlan(page)),
      ),
    ).toEqual([]);
    expect(above(50 * kB, (page) => total(fontsOf(page)), pages.filter(isPlan))).toEqual([]);
  });

  test('the home page with everything is at most 100 kB', () => {
    expect(above(100 * kB, (page) => total(everythingOf(page)), pages.filter(isHome))).toEqual([]);
  });

  test('a page with photographs is at most 100 kB on a phone, each of them at most 25 kB', () => {
    expect(above(100 * kB, (page) => total(everythingOf(page)), picturePages)).toEqual([]);
    const heaviest = (page: Page) => Math.max(0, ...photographsOf(page).map(sizeOf));
    expect(above(25 * kB, heaviest)).toEqual([]);
  });

  test('a page that searches is at most 70 kB before it searches, and Pagefind’s engine as much', () => {
    const opener = files.filter((file) => file.startsWith('tep/full-text.'));
    expect(opener).toHaveLength(1);
    const engineOf = (page: Page) => [
      ...opener,
      ...everythingOf(page).filter((file) => file.startsWith('pagefind/')),
    ];
    const ownOf = (page: Page) =>
      everythingOf(page).filter((file) => !file.startsWith('pagefind/'));
    expect(above(70 * kB, (page) => total(ownOf(page)), pages.filter(searches))).toEqual([]);
    expect(above(68 * kB, (page) => total(engineOf(page)), pages.filter(searches))).toEqual([]);
  });

  test('a text page is at most 60 kB, and 25 kB without its fonts', () => {
    expect(above(60 * kB, (page) => total(everythingOf(page)), textPages)).toEqual([]);
    const withoutFonts = (page: Page) => total(everythingOf(page).filter((file) => !isFont(file)));
    expect(above(25 * kB, withoutFonts, textPages)).toEqual([]);
  });
});
