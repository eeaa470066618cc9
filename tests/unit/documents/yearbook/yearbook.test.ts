import { describe, expect, test } from 'vitest';
import { anchorOfPath, leafOf, type Book } from '#documents/yearbook/leaf.ts';
import { yearbook } from '#documents/yearbook/yearbook.ts';

const book: Book = {
  anchorOf: (path) => (path === 'ke-hoach/' ? anchorOfPath(path) : undefined),
  whole: (path) => `https://mau.example/thidua60/${path}`,
  picture: (path) => `data:image/png;base64,${path}`,
};

const leaf = (main: string) =>
  leafOf(
    `<html><body><header>Đầu trang</header><main>${main}</main></body></html>`,
    'tin-tuc/2023/le-hoi/',
    '/thidua60/',
    book,
  );

describe('a page in the book', () => {
  test('keeps its words, below the title of its part', () => {
    const { anchor, title, html } = leaf('<h1>Lễ  hội</h1><h2>Sáng</h2><p>Múa sạp.</p>');
    expect({ anchor, title }).toEqual({ anchor: 'tin-tuc-2023-le-hoi', title: 'Lễ hội' });
    expect(html).toBe('<h3>Lễ  hội</h3><h4>Sáng</h4><p>Múa sạp.</p>');
  });

  test('leaves out what needs the site behind it', () => {
    const { html } = leaf(
      '<nav>a</nav><script>b</script><p hidden>c</p><p data-pagefind-ignore>d</p><p class="small no-print">e</p><a href="/b.jpg" download>h</a><p onclick="f()" style="color:red">g</p>',
    );
    expect(html).toBe('<p>g</p>');
  });

  test('leads to pages of the book inside it, to others on the site, and elsewhere as written', () => {
    const { html } = leaf(
      '<p id="x"></p><a href="#x">1</a><a href="/thidua60/ke-hoach/#iii-5">2</a><a href="/thidua60/don-vi/">3</a><a href="https://bao.example/">4</a>',
    );
    expect([...html.matchAll(/(?:id|href)="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      'tin-tuc-2023-le-hoi--x',
      '#tin-tuc-2023-le-hoi--x',
      '#ke-hoach--iii-5',
      'https://mau.example/thidua60/don-vi/',
      'https://bao.example/',
    ]);
  });

  test('carries its pictures', () => {
    const { html } = leaf(
      '<picture><source srcset="/thidua60/tep/a.avif"><img src="/thidua60/tep/a.png" srcset="/thidua60/tep/b.png 2x" alt="Hồ"></picture>',
    );
    expect(html).toBe('<picture><img src="data:image/png;base64,tep/a.png" alt="Hồ"></picture>');
  });
});

describe('the book', () => {
  const text = yearbook(
    { title: 'Kỷ yếu', subtitle: '1963 – 2023', isSample: true },
    [
      {
        anchor: 'guong',
        title: 'Gương',
        leaves: ['Đào', 'Dung', 'Ấm'].map((title) => ({ anchor: title, title, html: '' })),
      },
      { anchor: 'tin', title: 'Tin', leaves: [] },
    ],
    { style: '', script: '' },
  );

  test('says on its cover when its content is invented', () => {
    expect(text).toContain('DỮ LIỆU MẪU');
  });

  test('has an index in the order of a Vietnamese dictionary, and no empty part', () => {
    const index = text.slice(text.indexOf('<ul class="index">'));
    expect([...index.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)).toEqual([
      'Ấm',
      'Dung',
      'Đào',
    ]);
    expect(text).not.toContain('phan-tin');
  });
});
