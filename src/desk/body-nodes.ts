import type { Fault } from './fault.ts';
import type { WrittenEntry } from './read-entries.ts';

export type BodyFault = Pick<Fault, 'problem' | 'mend' | 'suggestion' | 'line'>;

interface Place {
  line: number;
  offset?: number;
}

/** What the check reads of a Markdown node. */
export interface Node {
  type: string;
  position?: { start: Place; end: Place } | undefined;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  lang?: string | null;
  identifier?: string;
}

/** A node and everything in it, in reading order. */
export const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The words a reader meets in a node; a picture speaks by its description. */
export const wordsOf = (node: Node): string =>
  nodesOf(node)
    .map(({ value, alt }) => value ?? alt ?? '')
    .join('')
    .trim();

/** A node as it was written, escapes and all. */
export const sourceOf = ({ position }: Node, { body = '' }: WrittenEntry): string =>
  body.slice(position?.start.offset, position?.end.offset);

/** The line of the file a node begins on. */
export const lineOf = (node: Node, entry: WrittenEntry): number =>
  entry.bodyLine + (node.position?.start.line ?? 1) - 1;
