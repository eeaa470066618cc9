import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  base,
  files,
  isSample,
  linksNamed,
  listedPages,
  meta,
  pages,
  readBytes,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';
import { fileAt } from './references.ts';

const titleOf = (page: Page): string => tagsNamed(page, 'title')[0]?.text.trim() ?? '';

/** Pages by a value they should not share, where more than one page has it. */
const shared = (valueOf: (page: Page) => string): Record<string, string[]> => {
  const groups = Map.groupBy(pages, valueOf);
  return Object.fromEntries(
    [...groups]
      .filter(([, group]) => group.length > 1)
      .map(([value, group]) => [value, group.map(({ file }) => file)]),
  );
};

const filesWhere = (isWrong: (page: Page) => boolean, among = pages): string[] =>
  among.filter(isWrong).map(({ file }) => file);

const headingLevels = (page: Page): number[] =>
  tagsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)));

describe('titles and headings', () => {
  test('every page has a title of its own', () => {
    expect(filesWhere((page) => titleOf(page) === '')).toEqual([]);
    expect(shared(titleOf)).toEqual({});
  });

  test('every page has a description of its own, long enough to say something and short enough to be shown', () => {
    expect(
      pages
        .map((page) => ({ file: page.file, length: meta(page, 'description').length }))
        .filter(({ length }) => length < 50 || length > 170),
    ).toEqual([]);
    expect(shared((page) => meta(page, 'description'))).toEqual({});
  });

  test('every page has one h1, first of its headings, and skips no level', () => {
    const wrong = filesWhere((page) => {
      const levels = headingLevels(page);
      return (
        levels[0] !== 1 ||
        levels.filter((level) => level === 1).length !== 1 ||
        levels.some((level, index) => level > (levels[index - 1] ?? level) + 1)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('every page says that it is in Vietnamese', () => {
    const wrong = filesWhere((page) => attribute(tagsNamed(page, 'html')[0], 'lang') !== 'vi');
    expect(wrong).toEqual([]);
  });
});

interface SharePicture {
  path: string;
  width: number;
  height: number;
}

/** Those a page declares, each with the size that follows it. */
const sharePictures = (page: Page): SharePicture[] => {
  const found: SharePicture[] = [];
  for (const tag of tagsNamed(page, 'meta')) {
    const content = attribute(tag, 'content');
    const last = found.at(-1);
    const property = attribute(tag, 'property');
    if (property === 'og:image')
      found.push({ path: new URL(content).pathname, width: 0, height: 0 });
    else if (last && property === 'og:image:width') last.width = Number(content);
    else if (last && property === 'og:image:height') last.height = Number(content);
  }
  return found;
};

const canonical = (page: Page): string => attribute(linksNamed(page, 'canonical')[0], 'href');

describe('what other sites and search engines read', () => {
  test('every listed page names its own whole address', () => {
    const wrong = filesWhere(
      (page) =>
        !URL.canParse(canonical(page)) ||
        new URL(canonical(page)).pathname !== page.address ||
        meta(page, 'og:url') !== canonical(page),
      listedPages,
    );
    expect(wrong).toEqual([]);
  });

  /** A card stands in a frame on other sites; nobody shares it, and every byte of it counts. */
  const shareable = pages.filter(({ file }) => !file.startsWith('nhung/'));

  test('every page carries the whole set for a shared link', () => {
    const needed = [
      ...['type', 'locale', 'site_name', 'title', 'description', 'url'].map((key) => `og:${key}`),
      ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
    ];
    const missing = shareable.flatMap((page) =>
      needed.filter((key) => meta(page, key) === '').map((key) => `${page.file}: ${key}`),
    );
    // The page for lost addresses stands at none of its own.
    expect(missing).toEqual(['404.html: og:url']);
  });

  test('the pictures of a shared link are as large as declared, the first of them 1200 × 630', async () => {
    const declared = new Map(pages.flatMap(sharePictures).map((one) => [one.path, one]));
    for (const { path, width, height } of declared.values()) {
      const file = fileAt(path);
      if (file === undefined) throw new Error(`${path} is not there`);
      const found = await sharp(readBytes(file)).metadata();
      expect({ file, width: found.width, height: found.height }).toEqual({ file, width, height });
      const format = file.endsWith('.jpg') ? 'jpeg' : 'png';
      expect({ file, format: found.format }).toEqual({ file, format });
    }
    expect(
      filesWhere((page) => {
        const [first] = sharePictures(page);
        return first?.width !== 1200 || first.height !== 630;
      }, shareable),
    ).toEqual([]);
  });

  test('what people share has a picture of its own, and profiles and news a square one too', () => {
    const shared = pages.filter(
      (page) =>
        /^(?:guong-dien-hinh\/\d|tin-tuc\/\d+\/[^/]+\/index|don-vi\/|noi-dung-thi-dua\/|ke-hoach\/)/.test(
          page.file,
        ) &&
        listedPages.includes(page) !== isSample &&
        !tagsNamed(page, 'meta').some((tag) => attribute(tag, 'http-equiv') === 'refresh') &&
        !page.html.includes('withdrawn-notice'),
    );
    expect(shared.length).toBeGreaterThan(30);
    for (const page of shared) {
      const own = page.address.slice(base.length, -1);
      const shapes = sharePictures(page).map(({ path }) =>
        path.slice(base.length).replace(/\.\w+$/, ''),
      );
      const isPair = /^(?:guong-dien-hinh|tin-tuc)\//.test(own);
      const wanted = isPair ? ['ngang', 'vuong'] : ['ngang'];
      expect(shapes).toEqual(wanted.map((shape) => `anh-chia-se/${shape}/${own}`));
    }
  });
});

const sitemapEntries = (): { address: string; modified: string }[] =>
  files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readText(file).matchAll(/<url>(.*?)<\/url>/gs)])
    .map(([, entry = '']) => ({
      address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
      modified: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1] ?? '',
    }));

describe('sitemap', () => {
  test('it lists every page that may be listed, and no other', () => {
    const listed = sitemapEntries().map(({ address }) => address);
    expect(listed.toSorted()).toEqual(listedPages.map(canonical).toSorted());
  });

  test('every page in it has a real date, not after today', () => {
    const tomorrow = Date.now() + 86_400_000;
    const wrong = sitemapEntries().filter(
      ({ modified }) => !/^\d{4}-\d{2}-\d{2}/.test(modified) || !(Date.parse(modified) < tomorrow),
    );
    expect(wrong).toEqual([]);
  });

  test.skipIf(isSample)('robots.txt tells where it is', () => {
    expect(readText('robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
    expect(readText('robots.txt')).toContain(`${base}sitemap-index.xml`);
  });
});
