import { expect, test } from 'vitest';
import { readPage } from '#search/page-text.ts';

const page = (main: string): string => `<body><nav>Ngoài</nav><main id="noi-dung">${main}</main>`;

test('a page is read by headings and numbered paragraphs that can be linked to', () => {
  const { title, sections } = readPage(
    page(`<nav>Trang chủ</nav><h1>Kế hoạch</h1><p>Mở đầu<sup>1</sup> &amp; lời dẫn.</p>
      <h2 id="ii">II. Nội dung</h2><p>Phần hai.</p><p id="ii-doan-2">Đoạn hai.</p><p>Còn nữa.</p>
      <ul><li id="dc-1"><h3>Đính chính 1</h3>Sai dấu.</li></ul>`),
  );
  expect(title).toBe('Kế hoạch');
  expect(sections).toEqual([
    { id: '', heading: '', text: 'Mở đầu & lời dẫn.' },
    { id: 'ii', heading: 'II. Nội dung', text: 'Phần hai.\nCòn nữa.' },
    { id: 'ii-doan-2', heading: '', under: 'II. Nội dung', text: 'Đoạn hai.' },
    { id: 'dc-1', heading: 'Đính chính 1', under: 'II. Nội dung', text: 'Sai dấu.' },
  ]);
});

test('what is hidden, drawn or only repeated is not read, and a line break is a break', () => {
  const { sections } = readPage(
    page(`<h1>A</h1><svg><text>vẽ</text></svg><p hidden>ẩn</p><script>mã</script>
      <section data-pagefind-ignore><h2 id="lien-quan">Liên quan</h2></section><p>một<br>hai</p>`),
  );
  expect(sections).toEqual([{ id: '', heading: '', text: 'một\nhai' }]);
});

test('decomposed letters are read composed', () => {
  const { title } = readPage(page(`<h1>${'Quỳ Hợp'.normalize('NFD')}</h1>`));
  expect(title).toBe('Quỳ Hợp');
});

test('words in elements that touch are words apart', () => {
  const { sections } = readPage('<main><p><b>127 hộ</b><span>theo báo chí</span></p></main>');
  expect(sections[0]?.text).toBe('127 hộ theo báo chí');
});

test('a list of sources is a passage of its own, at the address of the one it belongs to', () => {
  const { sections } = readPage(
    '<main><h2 id="so-lieu">Số liệu</h2><p>Dân số.</p><ol class="source-list"><li>Báo Nghệ An</li></ol><p>Hết.</p></main>',
  );
  expect(sections.filter(({ id }) => id !== '')).toEqual([
    { id: 'so-lieu', heading: 'Số liệu', text: 'Dân số.\nHết.' },
    { id: 'so-lieu', heading: '', under: 'Nguồn', text: 'Báo Nghệ An' },
  ]);
});

test('a page may bear a name it does not show', () => {
  expect(
    readPage('<main data-also-called="Xã Châu Lý cũ"><h1>Xã Châu Lý</h1></main>'),
  ).toMatchObject({
    title: 'Xã Châu Lý',
    alsoCalled: 'Xã Châu Lý cũ',
  });
});
