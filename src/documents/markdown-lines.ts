import { markdownToMdast } from 'satteri';

/** What is read of a Markdown node. */
interface Node {
  type: string;
  children?: readonly Node[];
  value?: string;
}

const textOf = ({ type, value, children = [] }: Node): string =>
  type === 'break' ? ' ' : (value ?? children.map(textOf).join(''));

const linesOf = (node: Node): string[] => {
  const { type, children = [] } = node;
  if (type === 'listItem') return [`– ${children.flatMap(linesOf).join(' ')}`];
  if (['root', 'list', 'blockquote'].includes(type)) return children.flatMap(linesOf);
  const text = textOf(node).replaceAll('\n', ' ').trim();
  return text === '' ? [] : [text];
};

/** The words of a body as an officer writes it, one paragraph, heading or list item to the line; pictures are left out. */
export const markdownLines = (body: string): string[] => linesOf(markdownToMdast(body));
