import { escapeHtml } from '#lib/html-text.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { Leaf } from './leaf.ts';

export interface Part {
  anchor: string;
  title: string;
  leaves: readonly Leaf[];
}

interface Cover {
  title: string;
  subtitle: string;
  /** Invented content says so on the cover. */
  isSample: boolean;
}

const link = ({ anchor, title }: Pick<Leaf, 'anchor' | 'title'>): string =>
  `<li><a href="#${anchor}">${escapeHtml(title)}</a></li>`;

const index = (leaves: readonly Leaf[]): string =>
  `<section id="a-z"><h2>Bảng tra A–Z</h2><ul class="index">${leaves
    .toSorted((a, b) => compareVietnamese(a.title, b.title))
    .map(link)
    .join('')}</ul></section>`;

const partOf = ({ anchor, title, leaves }: Part): string =>
  `<section id="phan-${anchor}"><h2>${escapeHtml(title)}</h2>${leaves
    .map((leaf) => `<article id="${leaf.anchor}">${leaf.html}</article>`)
    .join('')}</section>`;

/**
 * The whole site as one file that opens from a disk, without a network, and prints as a book.
 * @param style the text of its stylesheet
 * @param script the text of its search
 */
export function yearbook(
  { title, subtitle, isSample }: Cover,
  parts: readonly Part[],
  { style, script }: { style: string; script: string },
): string {
  const filled = parts.filter(({ leaves }) => leaves.length > 0);
  const contents = [
    ...filled.map(({ anchor, title, leaves }) => ({
      anchor: `phan-${anchor}`,
      title: leaves.length > 1 ? `${title} (${String(leaves.length)})` : title,
    })),
    { anchor: 'a-z', title: 'Bảng tra A–Z' },
  ];
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="cover">
${isSample ? '<p class="sample">DỮ LIỆU MẪU</p>' : ''}
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(subtitle)}</p>
</header>
<search>
<label for="tim">Tìm trong kỷ yếu (gõ có dấu hay không dấu đều được)</label>
<input id="tim" type="search" autocomplete="off">
<p role="status" id="so-ket-qua"></p>
<ol id="ket-qua"></ol>
</search>
<nav aria-label="Mục lục"><ul>${contents.map(link).join('')}</ul></nav>
<main>
${filled.map(partOf).join('\n')}
${index(filled.flatMap(({ leaves }) => leaves))}
</main>
<script>${script}</script>
</body>
</html>
`;
}
