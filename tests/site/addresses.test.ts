import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, base, files, isSample, pageAt, pages, tagsNamed } from './built-site.ts';
import { fileAt } from './references.ts';

const slugsIn = (folder: string): string[] =>
  readdirSync(`content/${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));

const themes = slugsIn('noi-dung-thi-dua');
const units = slugsIn('don-vi');

const promised = [
  '',
  'ke-hoach/',
  'ke-hoach/dinh-chinh/',
  'noi-dung-thi-dua/',
  ...themes.map((slug) => `noi-dung-thi-dua/${slug}/`),
  'moc-thoi-gian/',
  'lich.ics',
  'khen-thuong/',
  'don-vi/',
  ...units.map((slug) => `don-vi/${slug}/`),
  'guong-dien-hinh/',
  'cong-trinh-su-kien/',
  'bao-cao/',
  'bao-cao/bao-cao-tong-hop.docx',
  'tin-tuc/',
  'tin-tuc/theo-doi/',
  'nhat-ky-sua/',
  'gioi-thieu/',
  'tro-nang/',
  'rieng-tu/',
  'so-do-trang/',
  'tim-kiem/',
  '404.html',
  'robots.txt',
  ...(isSample ? [] : ['sitemap-index.xml']),
];

describe('addresses', () => {
  test('the campaign has eight themes, and 28 units: 21 of then and 7 of now', () => {
    expect(themes).toHaveLength(8);
    expect(units).toHaveLength(28);
  });

  test.each(promised)('/%s is there', (address) => {
    expect(fileAt(base + address)).toBeDefined();
  });

  test('the plan offers its untouched text and a typeset document', () => {
    const plan = pageAt(`${base}ke-hoach/`);
    const links = plan ? tagsNamed(plan, 'a').map((tag) => attribute(tag, 'href')) : [];
    for (const kind of ['.txt', '.docx']) {
      const link = links.find((href) => href.endsWith(kind));
      expect(link && fileAt(link), kind).toBeDefined();
    }
  });

  test('every address is written in small letters, digits and hyphens', () => {
    const odd = pages.filter(({ file }) => !/^(?:[a-z0-9-]+\/)*(?:index|404)\.html$/.test(file));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  test('the publishing desk is no part of the public site', () => {
    expect(files.filter((file) => file.startsWith('quan-tri'))).toEqual([]);
  });
});

test('every file can be copied onto a USB stick or a Windows disk', () => {
  const steps = files.flatMap((file) => file.split('/'));
  const forbidden = /[<>:"\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
  expect([...new Set(steps)].filter((step) => forbidden.test(step))).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  expect(Math.max(...files.map((file) => file.length))).toBeLessThan(160); // of the 260 Windows allows
});
