import { markdownToMdast } from 'satteri';
import { collections } from '#schemas/collections.ts';
import type { Collection } from '#schemas/collections.ts';
import { depthFault, unreadableFault } from './body-depth.ts';
import { linkFaults, pictureFaults } from './body-addresses.ts';
import { lineOf, nodesOf } from './body-nodes.ts';
import type { BodyFault, Node } from './body-nodes.ts';
import { shapeFaults } from './body-shape.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Finds what a body may not hold: HTML, scripts in links, pictures that are absent or say nothing. */
export function bodyFaults(entry: WrittenEntry, pictures: ReadonlySet<string>): BodyFault[] {
  const { body } = entry;
  if (body === undefined) return [];
  const { place }: Collection = collections[entry.collection];
  if (body.trim() === '') {
    const isNeeded = place.form === 'markdown' && place.needsBody === true;
    return isNeeded
      ? [{ problem: 'chưa có nội dung', mend: 'Viết nội dung bên dưới dòng «---» thứ hai.' }]
      : [];
  }
  const isPlan = entry.collection === 'planParts';
  const unreadable = unreadableFault(body, entry);
  if (unreadable) return [unreadable];
  const root = markdownToMdast(body) as Node;
  const tooDeep = depthFault(root, entry);
  if (tooDeep) return [tooDeep];
  const nodes = nodesOf(root);
  const definitions = new Map(
    nodes.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]),
  );
  const faultsOf = (node: Node): BodyFault[] => {
    switch (node.type) {
      case 'link':
      case 'definition':
        return linkFaults(node, pictures, entry);
      case 'image':
        return pictureFaults(node, pictures, entry);
      case 'imageReference': {
        const { url, title } = definitions.get(node.identifier) ?? {};
        return pictureFaults({ ...node, url: url ?? '', title: title ?? '' }, pictures, entry);
      }
      default:
        return [];
    }
  };
  const located = nodes.flatMap((node) =>
    faultsOf(node).map((fault) => ({ ...fault, line: lineOf(node, entry) })),
  );
  return [
    ...htmlFaults(nodes, entry, isPlan),
    ...located,
    ...(isPlan ? [] : shapeFaults(nodes, entry)),
  ];
}

/** The plan names its unnumbered pieces with comments (`<!-- can-cu -->`); they are never shown. */
const isPieceName = (node: Node): boolean =>
  /^<!--\s*[a-z-]+\s*-->$/.test(node.value?.trim() ?? '');

function htmlFaults(nodes: readonly Node[], entry: WrittenEntry, isPlan: boolean): BodyFault[] {
  const html = nodes.filter((node) => node.type === 'html' && !(isPlan && isPieceName(node)));
  const [first] = html;
  if (!first) return [];
  const sample = (first.value ?? '').trim().split('\n')[0]?.slice(0, 60) ?? '';
  const isScript = /<\s*(?:script|iframe|object|embed|style)|\son[a-z]+\s*=/i.test(
    html.map((node) => node.value).join('\n'),
  );
  return [
    {
      problem: `nội dung có mã ${isScript ? 'lệnh ' : ''}HTML: «${sample}»`,
      mend: 'Chỉ dùng chữ và Markdown; cần hiện dấu < thì gõ \\<.',
      line: lineOf(first, entry),
    },
  ];
}
