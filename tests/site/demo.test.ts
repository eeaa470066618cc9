// What tells the demonstration site from the real one, seen from both sides: run it on each.
import { describe, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import {
  files,
  isSample,
  meta,
  pages,
  readContent,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';

const filesWhere = (isWrong: (page: Page) => boolean): string[] =>
  pages.filter(isWrong).map(({ file }) => file);

describe.runIf(isSample)('the demonstration site', () => {
  test('every page says at once that its content is invented', () => {
    const silent = filesWhere(
      (page) =>
        !tagsNamed(page, 'p').some(
          (tag) =>
            tag.attributes.get('class')?.split(/\s+/).includes('sample-band') === true &&
            tag.text.includes('DỮ LIỆU MẪU'),
        ),
    );
    expect(silent).toEqual([]);
  });

  test('every page asks search engines to leave it alone', () => {
    expect(filesWhere((page) => !meta(page, 'robots').includes('noindex'))).toEqual([]);
  });

  test('no sitemap lists it, and robots.txt names none', () => {
    expect(files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
    expect(readText('robots.txt')).not.toContain('Sitemap');
    expect(filesWhere(({ html }) => html.includes('rel="sitemap"'))).toEqual([]);
  });

  test('it stands on the first of March 2023', () => {
    const clocks = new Set(
      pages.flatMap((page) => tagsNamed(page, 'html').map((tag) => tag.attributes.get('data-now'))),
    );
    clocks.delete(undefined); // pages without a clock: embeds, signposts
    expect([...clocks]).toEqual(['2023-03-01T02:00:00.000Z']);
  });

  test('it shows the drive alive: exemplars, works, events and news', () => {
    const count = (pattern: RegExp): number => files.filter((file) => pattern.test(file)).length;
    expect(count(/^guong-dien-hinh\/\d{4,}-[^/]+\/index\.html$/)).toBeGreaterThanOrEqual(60);
    expect(count(/^cong-trinh-su-kien\/cong-trinh\/[^/]+\/index\.html$/)).toBeGreaterThanOrEqual(
      40,
    );
    expect(count(/^cong-trinh-su-kien\/su-kien\/[^/]+\/index\.html$/)).toBeGreaterThanOrEqual(30);
    expect(count(/^tin-tuc\/\d{4}\/[^/]+\/index\.html$/)).toBeGreaterThanOrEqual(20);
  });
});

describe.skipIf(isSample)('the real site', () => {
  test('holds nothing of the sample: no invented name, no invented decision, no band', () => {
    const sampleWords =
      /(?<!\p{L})Mẫu \d|(?<!\p{L})MẪU-|DỮ LIỆU MẪU|Người ký Mẫu|mau-ba(?:i|o-cao)-\d/u;
    expect(files.filter((file) => sampleWords.test(readContent(file)))).toEqual([]);
  });

  test('names nobody as honoured in the drive: every exemplar comes from the press', async () => {
    const { entries } = await checkContent('content');
    const profiles = entries.get('profiles') ?? [];
    expect(profiles.length).toBeGreaterThan(0);
    expect(profiles.filter(({ data }) => data['origin'] !== 'press').map(({ id }) => id)).toEqual(
      [],
    );
  });
});
