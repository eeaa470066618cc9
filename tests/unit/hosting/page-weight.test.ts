import { describe, expect, test } from 'vitest';
import { weigh, wireSize } from '#hosting/page-weight.ts';

const footer = '<footer>Trang này nặng khoảng <span data-page-weight>000</span> kB</footer>';

const fetchedBy = (html: string): readonly string[] => weigh(html + footer)?.fetched ?? [];

describe('what a page is said to fetch', () => {
  test('scripts, drawings, fonts of its styles and what it preloads, each once', () => {
    const html =
      '<link rel="preload" href="/tep/chu.woff2" as="font">' +
      '<style>@font-face{src:url(/tep/chu.woff2)}.dai{background:url("/tep/dai.svg")}</style>' +
      '<script type="module" src="/tep/trang.js"></script><img src="/tep/tranh.svg" alt="">' +
      '<svg><image href="/det/huy-hieu/1.png"/></svg>';
    expect([...fetchedBy(html)].sort()).toEqual([
      '/det/huy-hieu/1.png',
      '/tep/chu.woff2',
      '/tep/dai.svg',
      '/tep/trang.js',
      '/tep/tranh.svg',
    ]);
  });

  test('nothing that is only linked to', () => {
    const html =
      '<link rel="icon" href="/favicon.svg"><link rel="manifest" href="/site.webmanifest">' +
      '<a href="/ke-hoach/">Kế hoạch</a><a href="/tep/anh/a-720.jpg">Ảnh</a>';
    expect(fetchedBy(html)).toEqual([]);
  });

  test('nothing that waits in a template until it is asked for', () => {
    const html =
      '<template><link rel="preload" href="/pagefind/may.pagefind" as="fetch"></template>';
    expect(fetchedBy(html)).toEqual([]);
  });

  test('of a photograph the one file that a phone asks for', () => {
    const source = (type: string, sizes: string): string =>
      `<source type="image/${type}" srcset="/tep/anh/ab-360.${type} 360w, /tep/anh/ab-720.${type} 720w" sizes="${sizes}">`;
    const picture = (sizes: string): string =>
      `<picture>${source('avif', sizes)}${source('webp', sizes)}<img src="/tep/anh/ab-360.jpg" alt=""></picture>`;
    expect(fetchedBy(picture('92vw'))).toEqual(['/tep/anh/ab-720.avif']);
    expect(fetchedBy(picture('(min-width: 48em) 205px, 123px'))).toEqual(['/tep/anh/ab-360.avif']);
  });
});

describe('where the weight is written', () => {
  test('right behind its tag, counted in bytes', () => {
    const html = `<p>Ễ Ặ Ỹ</p>${footer}`;
    const at = weigh(html)?.roomAt ?? 0;
    expect(
      Buffer.from(html)
        .subarray(at, at + 3)
        .toString(),
    ).toBe('000');
  });

  test('a page without a footer is not weighed', () => {
    expect(weigh('<p>Thẻ nhúng</p>')).toBeUndefined();
  });

  test('a footer without room for digits is an error, not a spoilt page', () => {
    expect(() => weigh('<span data-page-weight>0</span>')).toThrow('thiếu chỗ');
  });
});

test('a weight is that of the compressed bytes', async () => {
  const bytes = Buffer.from('Thi đua chào mừng 60 năm. '.repeat(40));
  expect(await wireSize(bytes)).toBeLessThan(bytes.length / 4);
});
