import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  base,
  pageAt,
  readBytes,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Erratum {
  id: string;
  grade: 'A' | 'B' | 'C' | 'D';
  places: { clause: string; find?: string; replace?: string }[];
}

const copy = readFileSync('content/ke-hoach/ke-hoach-goc.txt');
const errata = parseYaml(readFileSync('content/ke-hoach/dinh-chinh.yaml', 'utf8')) as Erratum[];
const anchorOf = (id: string): string => `dc-${id.toLowerCase()}`;

const attributeOf = (node: Element, name: string): string | undefined =>
  node.attrs.find((candidate) => candidate.name === name)?.value;

const find = (node: Node, matches: (element: Element) => boolean): Element | undefined => {
  if ('tagName' in node && matches(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
};

const inline = new Set(['a', 'abbr', 'b', 'em', 'i', 'ins', 'span', 'strong', 'sup']);

/** The text as the copy has it: what the editors added is left out, what they corrected is undone. */
const textOfTheCopy = (node: Node): string => {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (!('tagName' in node)) return node.childNodes.map(textOfTheCopy).join('');
  if (attributeOf(node, 'data-editorial') !== undefined) return '';
  const originalWords = attributeOf(node, 'data-original');
  if (originalWords !== undefined) return originalWords;
  const text = node.childNodes.map(textOfTheCopy).join('');
  if (inline.has(node.tagName)) return text;
  return `\n${node.tagName === 'li' ? '- ' : ''}${text}\n`;
};

/** Words alone: signs of emphasis gone, page breaks joined, spaces before punctuation folded. */
const wordsOf = (text: string): string =>
  text
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:;.](?: |$))/g, '')
    .trim();

const pageOf = (path: string): Page => {
  const page = pageAt(base + path);
  if (!page) throw new Error(`Không có trang ${path}`);
  return page;
};

describe('the plan page', () => {
  const page = pageOf('ke-hoach/');
  const paper = find(
    parse(readText('ke-hoach/index.html')),
    ({ tagName, attrs }) =>
      tagName === 'article' && attrs.some(({ value }) => value.split(' ').includes('paper')),
  );

  test('says word for word what the copy says, once corrections are undone', () => {
    expect(paper && wordsOf(textOfTheCopy(paper))).toBe(wordsOf(copy.toString('utf8')));
  });

  test('marks every erratum of grade A in place, with the words of the copy', () => {
    const originals = tagsNamed(page, 'ins').map((tag) => attribute(tag, 'data-original'));
    const links = tagsNamed(page, 'a').map((tag) => attribute(tag, 'href'));
    for (const { id, grade, places } of errata) {
      if (grade !== 'A') continue;
      expect(links, `dấu của đính chính ${id}`).toContain(`#ghi-chu-${id.toLowerCase()}`);
      for (const { find: words = '', replace } of places) {
        if (replace === undefined) continue;
        expect(originals).toContain(/\[(.*)\]/.exec(words)?.[1] ?? words);
      }
    }
  });

  test('leaves the words of grades B, C and D as they stand', () => {
    const corrected = errata.flatMap(({ places }) => places.filter(({ replace }) => replace));
    expect(tagsNamed(page, 'ins')).toHaveLength(corrected.length);
  });

  test('every number leads to a note, every note to its erratum', () => {
    const links = tagsNamed(page, 'a').map((tag) => attribute(tag, 'href'));
    const ids = new Set(page.tags.map((tag) => attribute(tag, 'id')));
    const notes = links.filter((href) => href.startsWith('#ghi-chu-'));
    expect(notes.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    for (const { id } of errata)
      expect(links, `đính chính ${id}`).toContain(`${base}ke-hoach/dinh-chinh/#${anchorOf(id)}`);
  });

  test('every anchor stands once', () => {
    const ids = page.tags.map((tag) => attribute(tag, 'id')).filter((id) => id !== '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(['i-1-gach-7', 'ii-3-f', 'iii-5-doan-1', 'iv-1-doan-2', 'iv-4', 'can-cu', 'ket'])(
    'has the permanent anchor #%s',
    (id) => {
      expect(page.tags.some((tag) => attribute(tag, 'id') === id)).toBe(true);
    },
  );
});

describe('the errata page', () => {
  const page = pageOf('ke-hoach/dinh-chinh/');

  test('lists all 102, each with a link to where it stands', () => {
    const ids = new Set(page.tags.map((tag) => attribute(tag, 'id')));
    const links = new Set(tagsNamed(page, 'a').map((tag) => attribute(tag, 'href')));
    expect(errata).toHaveLength(102);
    expect(errata.filter(({ id }) => !ids.has(anchorOf(id)))).toEqual([]);
    for (const { places } of errata)
      for (const { clause } of places) expect(links).toContain(`${base}ke-hoach/#${clause}`);
  });
});

describe('downloads', () => {
  test('the untouched copy is untouched, byte for byte', () => {
    expect(readBytes('ke-hoach/ke-hoach-goc.txt').equals(copy)).toBe(true);
  });

  test('the Word document is one', () => {
    const bytes = readBytes('ke-hoach/ke-hoach-quy-hop-60-nam.docx');
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(bytes.includes('word/document.xml')).toBe(true);
  });
});
