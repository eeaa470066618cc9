import { foldVietnamese } from '#lib/vietnamese.ts';

// The script of the yearbook, which is one file without a server: it searches what stands in the page.

const limit = 30; // results shown at once

/** Words parted by single spaces, one before each, so that ` rao` begins a word. */
const wordsOf = (text: string): string => ` ${foldVietnamese(text).replace(/[^a-z0-9]+/g, ' ')}`;

const articles = [...document.querySelectorAll('main > section > article')].map((article) => ({
  anchor: article.id,
  title: article.querySelector('h3')?.textContent.trim() ?? '',
  words: wordsOf(article.textContent),
}));

const box = document.querySelector<HTMLInputElement>('#tim');
const list = document.querySelector('#ket-qua');
const status = document.querySelector('#so-ket-qua');

const resultOf = ({ anchor, title }: { anchor: string; title: string }): HTMLLIElement => {
  const link = document.createElement('a');
  link.href = `#${anchor}`;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
};

box?.addEventListener('input', () => {
  const asked = wordsOf(box.value).split(' ').filter(Boolean);
  const found =
    asked.length === 0
      ? []
      : articles.filter(({ words }) => asked.every((one) => words.includes(` ${one}`)));
  // What bears the words in its title comes first.
  const inTitle = (title: string): number =>
    asked.every((one) => wordsOf(title).includes(` ${one}`)) ? 0 : 1;
  const sorted = found.sort((a, b) => inTitle(a.title) - inTitle(b.title));
  list?.replaceChildren(...sorted.slice(0, limit).map(resultOf));
  if (status) status.textContent = asked.length === 0 ? '' : `${String(found.length)} mục.`;
});
