import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, withWholeAddresses } from '#lib/html-text.ts';

const page = 'https://vi-du.example/thidua60/tin-tuc/2026/bai/';

test('links of every form become whole addresses', () => {
  const links: [string, string][] = [
    ['/thidua60/ke-hoach/#iii-2', 'https://vi-du.example/thidua60/ke-hoach/#iii-2'],
    ['#nguon', `${page}#nguon`],
    ['anh.jpg', `${page}anh.jpg`],
    ['//khac.example/a', 'https://khac.example/a'],
    ['https://khac.example/?a=1&amp;b=2', 'https://khac.example/?a=1&amp;b=2'],
    ['mailto:ai@vi-du.example', 'mailto:ai@vi-du.example'],
  ];
  for (const [written, whole] of links) {
    expect(withWholeAddresses(`<p><a title="a > b" href="${written}">x</a></p>`, page)).toBe(
      `<p><a title="a > b" href="${whole}">x</a></p>`,
    );
    expect(withWholeAddresses(`<img src="${written}" alt="" />`, page)).toBe(
      `<img src="${whole}" alt="" />`,
    );
  }
});

test('words that only look like a link stay as they are', () => {
  for (const text of [
    '<p>viết href="/x/" thế này</p>',
    '<p data-href="/x/">a</p>',
    '1 < 2 src="/y/"',
  ]) {
    expect(withWholeAddresses(text, page)).toBe(text);
  }
});

test('making whole twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z/#?&.:%ệ -]{0,20}$/), (path) => {
      const once = withWholeAddresses(`<a href="${escapeHtml(path)}">x</a>`, page);
      expect(withWholeAddresses(once, page)).toBe(once);
    }),
  );
});

test('escaped text holds no mark of HTML and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', 'ệ', 'a', ';') }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      const back = escaped
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(back).toBe(text);
    }),
  );
});
