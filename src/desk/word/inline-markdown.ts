import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Signs that Markdown would take for mark-up; text from Word means them as they stand. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`);

/** At the start of a line these would begin a heading, a list or a rule. */
const escapedStart = (line: string): string =>
  line
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);

const wrapped = (text: string, sign: string): string => {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inside === '' ? text : before + sign + inside + sign + after;
};

const safeAddress = /^(?:https?:\/\/|mailto:)/i;

function inline(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escaped(node.value);
  if (!('tagName' in node)) return '';
  const inside = node.childNodes.map(inline).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'img':
      return '';
    case 'strong':
      return wrapped(inside, '**');
    case 'em':
      return wrapped(inside, '*');
    case 'a': {
      const address = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
      return safeAddress.test(address) && inside.trim() !== ''
        ? `[${inside}](${encodeURI(decodeURI(address)).replaceAll(')', '%29')})`
        : inside;
    }
    case 'p':
      return `${inside}\n`;
    default:
      return inside;
  }
}

/** The text of nodes with bold, italics and links; everything else as plain text. */
export const inlineMarkdown = (nodes: readonly Node[]): string =>
  nodes.map(inline).join('').split('\n').map(escapedStart).join('\n');
