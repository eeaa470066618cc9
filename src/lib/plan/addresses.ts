import { plainText } from './model.ts';
import { nameOf } from './names.ts';
import type { Block, Clause, Heading, Run } from './model.ts';

/** A block before it is known whether its clause is long enough for its blocks to need anchors. */
export interface Draft {
  kind: Block['kind'];
  clauseId: string;
  /** Read for headings only. */
  level: Heading['level'];
  runs: Run[];
}

/** Gives every block its anchor: the clause's own where the clause has one paragraph, `-doan-2` or `-gach-3` otherwise. */
export function address(drafts: readonly Draft[]): Block[] {
  const passages = Map.groupBy(
    drafts.filter((draft) => draft.kind !== 'heading'),
    (draft) => draft.clauseId,
  );
  return drafts.map((draft): Block => {
    const { kind, clauseId, runs } = draft;
    if (kind === 'heading') return { kind, id: clauseId, clauseId, level: draft.level, runs };
    const siblings = passages.get(clauseId) ?? [];
    if (siblings.length === 1 && kind === 'paragraph')
      return { kind, id: clauseId, clauseId, runs };
    const count = siblings.filter((sibling) => sibling.kind === kind).indexOf(draft) + 1;
    const id = `${clauseId}-${kind === 'dash' ? 'gach' : 'doan'}-${String(count)}`;
    return { kind, id, clauseId, runs };
  });
}

/** Whether the place `inner` is `outer` itself or stands inside it. */
export const holds = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(`${outer}-`);

/** Every place that can be cited, in reading order. */
export function listClauses(blocks: readonly Block[]): Clause[] {
  const ids = new Set(blocks.flatMap((block) => [block.clauseId, block.id]));
  return [...ids].map((id): Clause => {
    const { label, code, parentId } = nameOf(id);
    const heading = blocks.find((block) => block.kind === 'heading' && block.id === id);
    const text = blocks
      .filter((block) => block !== heading && holds(id, block.id))
      .map((block) => plainText(block.runs))
      .join('\n');
    return {
      id,
      label,
      code,
      text,
      ...(heading && { heading: plainText(heading.runs) }),
      ...(parentId !== undefined && { parentId }),
    };
  });
}
