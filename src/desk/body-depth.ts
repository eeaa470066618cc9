import { lineOf } from './body-nodes.ts';
import type { BodyFault, Node } from './body-nodes.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Quotes and lists opened on one line. A rule made of hyphens (`- - -`) opens none. */
const openings = /^(?![ \t]*(?:[-*_][ \t]*)+$)(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){12}/m;

/** Signs of emphasis in one paragraph; the reader of Markdown exhausts its stack over a hundred thousand. */
const mostSigns = 4000;

/** A list of lists of lists is five deep, with its paragraphs and its words twice that. */
const deepest = 40;

const tooDeep = {
  problem: 'chỗ này lồng quá nhiều lớp trích dẫn, danh sách hoặc chữ đậm, chữ nghiêng',
  mend: 'Xóa bớt các dấu >, -, *, _ ở đầu dòng hoặc quanh chữ.',
};

/** What must not even be given to the reader of Markdown, which takes minutes over it or crashes. */
export function unreadableFault(body: string, { bodyLine }: WrittenEntry): BodyFault | undefined {
  const lineAt = (index: number) => bodyLine + body.slice(0, index).split('\n').length - 1;
  const opening = openings.exec(body);
  if (opening) return { ...tooDeep, line: lineAt(opening.index) };
  for (const { 0: paragraph, index } of body.matchAll(/(?:.*\S.*\n?)+/g))
    if ((paragraph.match(/[*_~]/g)?.length ?? 0) > mostSigns)
      return { ...tooDeep, line: lineAt(index) };
  return undefined;
}

/** What was read, but lies deeper than a page can show. */
export function depthFault(root: Node, entry: WrittenEntry): BodyFault | undefined {
  let level = [root];
  for (let depth = 0; depth < deepest; depth += 1)
    level = level.flatMap(({ children = [] }) => children);
  const [first] = level;
  return first && { ...tooDeep, line: lineOf(first, entry) };
}
