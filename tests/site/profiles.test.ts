import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  attribute,
  base,
  files,
  linksNamed,
  meta,
  pageAt,
  pages,
  readBytes,
  readContent,
  readText,
  tagsNamed,
  withPlainSpaces,
  type Page,
} from './built-site.ts';
import { fileAt } from './references.ts';

const contentFolder = process.env['CONTENT_DIR'] || 'content';

interface Line {
  number: number;
  slug?: string;
  withdrawnOn?: unknown;
}

interface Head {
  number: number;
  name: string;
  status?: string;
  origin: string;
  formerSlugs?: string[];
  portrait?: { file: string };
}

const lines = parse(readFileSync(join(contentFolder, 'so-danh-bo.yaml'), 'utf8')) as Line[];

const profileFolder = join(contentFolder, 'guong-dien-hinh');
const profiles = readdirSync(profileFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = '', ...body] = readFileSync(join(profileFolder, name), 'utf8').split(/^---$/m);
    const pictures = [...body.join('').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)];
    return {
      ...(parse(head) as Head),
      slug: name.slice(0, -'.md'.length),
      /** Those the story shows, as files beside it. */
      pictures: pictures.map(([, file = '']) => file),
    };
  });

const published = profiles.filter(({ status = 'published' }) => status === 'published');
const withdrawn = profiles.filter(({ status }) => status === 'withdrawn');
const renamed = published.filter(({ formerSlugs = [] }) => formerSlugs.length > 0);

const padded = (number: number): string => String(number).padStart(4, '0');
const addressOf = ({ number, slug }: { number: number; slug: string }): string =>
  `${base}guong-dien-hinh/${padded(number)}-${slug}/`;
const pageOf = (address: string): Page => {
  const page = pageAt(address);
  if (page === undefined) throw new Error(`Không có trang ${address}`);
  return page;
};

const textOf = (page: Page): string => page.texts.join(' ').replace(/\s+/g, ' ');
const refresh = (page: Page): string =>
  /^0; url=(.+)$/.exec(
    attribute(
      tagsNamed(page, 'meta').find((tag) => attribute(tag, 'http-equiv') === 'refresh'),
      'content',
    ),
  )?.[1] ?? '';

describe('profiles', () => {
  test('each published profile has its page, its short address, and its name as the heading', () => {
    expect(published.length).toBeGreaterThan(0);
    for (const profile of published) {
      const page = pageOf(addressOf(profile));
      expect(tagsNamed(page, 'h1')[0]?.text.trim()).toBe(profile.name);
      const short = pageOf(`${base}g/${padded(profile.number)}/`);
      expect(refresh(short)).toBe(addressOf(profile));
      expect(new URL(attribute(linksNamed(short, 'canonical')[0], 'href')).pathname).toBe(
        addressOf(profile),
      );
      expect(tagsNamed(short, 'a').map((tag) => attribute(tag, 'href'))).toContain(
        addressOf(profile),
      );
      expect(meta(short, 'robots')).toContain('noindex');
    }
  });

  test('a newspaper’s report is called one at its head, and is never set as a certificate', () => {
    for (const profile of published.filter(({ origin }) => origin === 'press')) {
      const page = pageOf(addressOf(profile));
      expect(textOf(page)).toContain('Gương theo báo chí');
      expect(textOf(page)).toContain(
        'Trang này không thấy nguồn nào nói đây là khen thưởng trong đợt thi đua đặc biệt',
      );
      expect(textOf(page)).not.toContain('Đã có thành tích trong đợt thi đua đặc biệt');
    }
  });

  test('a site without honours of the drive says so, and shows no certificate anywhere', () => {
    if (published.some(({ origin }) => origin === 'campaign')) return;
    const list = pageOf(`${base}guong-dien-hinh/`);
    expect(tagsNamed(list, 'h1')[0]?.text.trim()).toBe('Gương tiêu biểu ở Quỳ Hợp (theo báo chí)');
    expect(textOf(list)).toContain(
      'không tìm thấy danh sách công bố ai được khen trong đợt thi đua đặc biệt',
    );
    const honoured = pages.filter((page) =>
      tagsNamed(page, 'section').some((tag) => attribute(tag, 'class').includes('certificate')),
    );
    expect(honoured.map(({ file }) => file)).toEqual([]);
    expect(fileAt(`${base}guong-dien-hinh/theo-quyet-dinh/`)).toBeUndefined();
    expect(files.filter((file) => file.startsWith('guong-dien-hinh/cap/'))).toEqual([]);
  });
});

const listPages = pages.filter(
  ({ file }) => file.startsWith('guong-dien-hinh/') && !/^guong-dien-hinh\/\d/.test(file),
);
const profileLinks = (page: Page): string[] => [
  ...new Set(
    tagsNamed(page, 'a')
      .map((tag) => attribute(tag, 'href'))
      .filter((to) => /\/guong-dien-hinh\/\d/.test(to)),
  ),
];

describe('lists', () => {
  test('stay below 100 kB and 60 profiles, however many there are', () => {
    for (const page of listPages) {
      expect(page.html.length, page.file).toBeLessThan(100_000);
      if (!page.file.includes('theo-quyet-dinh'))
        expect(profileLinks(page).length, page.file).toBeLessThanOrEqual(60);
    }
  });

  test.each(['', 'a-z/'])('/guong-dien-hinh/%s with its pages holds every profile once', (list) => {
    const own = new RegExp(`^guong-dien-hinh/${list}(?:trang/\\d+/)?index\\.html$`);
    const found = listPages.filter(({ file }) => own.test(file)).flatMap(profileLinks);
    expect(found.toSorted()).toEqual(published.map(addressOf).toSorted());
  });

  test('the kinds together hold every profile once', () => {
    const found = listPages
      .filter(({ file }) => file.startsWith('guong-dien-hinh/loai/'))
      .flatMap(profileLinks);
    expect(found.toSorted()).toEqual(published.map(addressOf).toSorted());
  });

  test('the filter’s index knows each value by the number of profiles its own list shows', () => {
    const index = JSON.parse(readText('guong-dien-hinh/loc.json')) as Record<
      string,
      Record<string, number[]>
    >;
    for (const [facet, values] of Object.entries(index)) {
      for (const [value, steps] of Object.entries(values)) {
        const own = `guong-dien-hinh/${facet}/${value}/`;
        const shown = listPages.filter(({ file }) => file.startsWith(own)).flatMap(profileLinks);
        expect(shown.length, own).toBe(steps.length);
      }
    }
  });
});

describe('a rename', () => {
  test.runIf(renamed.length > 0)('leaves every old address leading to the new one', () => {
    for (const profile of renamed) {
      for (const slug of profile.formerSlugs ?? []) {
        const old = pageOf(addressOf({ ...profile, slug }));
        expect(refresh(old)).toBe(addressOf(profile));
        expect(tagsNamed(old, 'a').map((tag) => attribute(tag, 'href'))).toContain(
          addressOf(profile),
        );
        expect(meta(old, 'robots')).toContain('noindex');
      }
    }
  });
});

describe('a withdrawal', () => {
  const numbers = [
    ...new Set([
      ...withdrawn.map(({ number }) => number),
      ...lines.filter((line) => line.withdrawnOn !== undefined).map(({ number }) => number),
    ]),
  ];

  test.runIf(numbers.length > 0)('leaves a nameless notice at the short address', () => {
    for (const number of numbers) {
      const notice = pageOf(`${base}g/${padded(number)}/`);
      expect(tagsNamed(notice, 'h1')[0]?.text).toContain(`Hồ sơ số ${padded(number)} đã được rút`);
      expect(meta(notice, 'robots')).toContain('noindex');
    }
  });

  test.runIf(withdrawn.length > 0)(
    'leaves the same notice where the profile stood, and that address is named nowhere else',
    () => {
      for (const profile of withdrawn) {
        for (const slug of [profile.slug, ...(profile.formerSlugs ?? [])]) {
          const address = addressOf({ ...profile, slug });
          const notice = pageOf(address);
          expect(tagsNamed(notice, 'h1')[0]?.text).toContain('đã được rút');
          // The folder must keep the old slug: without it there would be no page at the old address.
          // A page says its own address in `og:url`; that is the one place where the slug may stand.
          const telling = files.filter((file) => {
            const text = readContent(file);
            return file === notice.file
              ? text.replaceAll(address, '').includes(slug)
              : text.includes(`${padded(profile.number)}-${slug}`);
          });
          expect(telling).toEqual([]);
          const named = files.filter((file) => file.includes(`${padded(profile.number)}-${slug}`));
          expect(named).toEqual([notice.file]);
        }
      }
    },
  );

  test.runIf(withdrawn.length > 0)('leaves no trace of the name in any file', () => {
    const texts = files.map((file) => ({
      file,
      text: withPlainSpaces(readContent(file).normalize('NFC')),
    }));
    expect(texts.some(({ file }) => /^pagefind\/.*\.pf_fragment$/.test(file))).toBe(true);
    for (const { name } of withdrawn) {
      const found = texts.filter(({ text }) => text.includes(name.normalize('NFC')));
      expect(found.map(({ file }) => file)).toEqual([]);
    }
  });

  const pictures = withdrawn.flatMap(({ portrait, pictures }) => [
    ...(portrait ? [portrait.file] : []),
    ...pictures,
  ]);

  test.runIf(pictures.length > 0)(
    'takes its pictures along, portrait and story, in every size and format',
    async () => {
      const rasters = files.filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));
      const shown = await Promise.all(rasters.map((file) => glimpse(readBytes(file))));
      for (const picture of pictures) {
        const original = readFileSync(join(profileFolder, picture));
        const seen = await glimpse(original);
        const left = rasters.filter((_, index) => areAlike(seen, shown[index]));
        expect(left, picture).toEqual([]);
      }
    },
  );

  test('the means of that test recognise a picture that is shown', async () => {
    const portraits = published.flatMap(({ portrait, ...profile }) =>
      portrait === undefined ? [] : { ...profile, file: portrait.file },
    );
    for (const { file, ...profile } of portraits) {
      const page = pageOf(addressOf(profile));
      const [, name = ''] = /tep\/anh\/([\w-]+\.avif)/.exec(page.html) ?? [];
      const original = await glimpse(readFileSync(join(profileFolder, file)));
      expect(areAlike(original, await glimpse(readBytes(`tep/anh/${name}`))), file).toBe(true);
    }
  });
});

/** What remains of a picture at 12 × 12 pixels: the same for every size and format of it. */
const glimpse = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .autoOrient()
    .removeAlpha()
    .toColourspace('srgb')
    .resize(12, 12, { fit: 'fill' })
    .raw()
    .toBuffer();

const areAlike = (a: Buffer, b: Buffer | undefined): boolean =>
  a.length === b?.length &&
  a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length < 6;
