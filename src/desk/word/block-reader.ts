import type { DefaultTreeAdapterTypes } from 'parse5';
import { normaliseText } from '#lib/officer-text.ts';
import type { Block, Passage } from './blocks.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { tableGrid } from './table-grid.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

const plainText = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  const inside = node.childNodes.map(plainText).join('');
  return node.tagName === 'p' ? `${inside}\n` : inside;
};

const elementsIn = (node: Node, name: string): Element[] => {
  if (!('childNodes' in node)) return [];
  const children = node.childNodes;
  return children.flatMap((child) => [
    ...(isElement(child) && child.tagName === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
};

const passage = (nodes: readonly Node[], place: string): Passage => ({
  plain: normaliseText(nodes.map(plainText).join('')).trim(),
  markdown: normaliseText(inlineMarkdown(nodes)).trim(),
  place,
});

const mostSpanned = 100;

/** How many columns or rows a cell covers. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = Number(cell.attrs.find((one) => one.name === name)?.value ?? 1);
  return Number.isInteger(written) ? Math.min(Math.max(1, written), mostSpanned) : 1;
}

/** A short line all in bold is what people without styles use for a heading. */
const isBoldHeading = (element: Element, plain: string): boolean => {
  const texts = element.childNodes.filter((node) => plainText(node).trim() !== '');
  return (
    plain.length <= 120 &&
    !/[.;,]$/.test(plain) &&
    texts.length > 0 &&
    texts.every((node) => isElement(node) && node.tagName === 'strong')
  );
};

/** A sign typed at the start of a line, also one only Wingdings draws: how lists are written without Word's own. */
const typedItem = /^\\?[-–•+*\p{Private_Use}]\s+/u;

function paragraphOrItem(text: Passage): Block {
  if (!typedItem.test(text.plain)) return { kind: 'paragraph', ...text };
  const [plain, markdown] = [text.plain, text.markdown].map((one) => one.replace(typedItem, ''));
  return { kind: 'item', isNumbered: false, ...text, plain: plain ?? '', markdown: markdown ?? '' };
}

/** Walks what mammoth made of a document, counting paragraphs and tables as a reader would. */
export function blockReader() {
  let paragraphs = 0;
  let tables = 0;

  const pictures = (element: Element, place: string): Block[] =>
    elementsIn(element, 'img').map((image): Block => {
      const attribute = (name: string) => image.attrs.find((one) => one.name === name)?.value ?? '';
      return {
        ...{ kind: 'picture', index: Number(attribute('src').slice(1)), place },
        alt: normaliseText(attribute('alt')).trim(),
      };
    });

  const readText = (element: Element, make: (text: Passage) => Block): Block[] => {
    paragraphs += 1;
    const place = `đoạn ${String(paragraphs)}`;
    const text = passage(
      element.childNodes.filter((node) => !['ul', 'ol'].includes(node.nodeName)),
      place,
    );
    return [...(text.plain === '' ? [] : [make(text)]), ...pictures(element, place)];
  };

  const readItems = (list: Element): Block[] =>
    list.childNodes.filter(isElement).flatMap((item) => [
      ...readText(item, (text) => ({ kind: 'item', isNumbered: list.tagName === 'ol', ...text })),
      ...item.childNodes
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
        .flatMap(readItems),
    ]);

  const readTable = (table: Element): Block[] => {
    tables += 1;
    const name = `bảng ${String(tables)}`;
    const written = elementsIn(table, 'tr').map((row) =>
      row.childNodes.filter(isElement).map((cell) => ({
        content: cell.childNodes,
        columns: spanOf(cell, 'colspan'),
        rows: spanOf(cell, 'rowspan'),
      })),
    );
    const rows = tableGrid(written).map((row, line) =>
      row.map((content, column) =>
        passage(content ?? [], `${name}, hàng ${String(line + 1)}, cột ${String(column + 1)}`),
      ),
    );
    return [{ kind: 'table', rows, place: name }, ...pictures(table, name)];
  };

  const read = (node: Node): Block[] => {
    if (!isElement(node)) return [];
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined)
      return readText(node, (text) => ({ kind: 'heading', level: Number(level), ...text }));
    if (node.tagName === 'table') return readTable(node);
    if (node.tagName === 'ul' || node.tagName === 'ol') return readItems(node);
    return readText(node, (text) =>
      isBoldHeading(node, text.plain)
        ? { kind: 'heading', level: 2, ...text, markdown: text.markdown.replaceAll('**', '') }
        : paragraphOrItem(text),
    );
  };
  return read;
}
