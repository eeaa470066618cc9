import { keyOf } from './errata.ts';
import type { MarkedPlan, PlacedErratum } from './errata.ts';
import type { Block, Heading, MarkedRun, Passage } from './model.ts';

/** A paragraph or dash with the notes to set beside it. */
export interface NotedPassage<E> {
  passage: Passage<MarkedRun>;
  notes: readonly E[];
}

/** One clause as it is set: its heading, its passages, and what stays as it stands in it. */
export interface ClauseGroup<E> {
  id: string;
  heading?: Heading<MarkedRun>;
  /** In reading order; neighbouring dashes stand together as one list, a paragraph stands alone. */
  stacks: NotedPassage<E>[][];
  /** Notes about a heading that has no passage of its own. */
  notes: readonly E[];
  kept: readonly E[];
}

/** The plan's blocks gathered by clause. A heading's notes stand beside the first passage below it. */
export function clauseGroups<E extends PlacedErratum>(
  plan: MarkedPlan<E>,
  blocks: readonly Block<MarkedRun>[],
): ClauseGroup<E>[] {
  return [...Map.groupBy(blocks, (block) => block.clauseId)].map(([id, own]) => {
    const notesOf = (block: Block<MarkedRun>) => plan.notes.get(keyOf(block)) ?? [];
    const heading = own.find((block) => block.kind === 'heading');
    const headingNotes = heading === undefined ? [] : notesOf(heading);
    const passages = own
      .filter((block) => block.kind !== 'heading')
      .map((passage, index) => ({
        passage,
        notes: [...(index === 0 ? headingNotes : []), ...notesOf(passage)],
      }));
    return {
      id,
      ...(heading && { heading }),
      stacks: stacked(passages),
      notes: passages.length === 0 ? headingNotes : [],
      kept: plan.kept.get(id) ?? [],
    };
  });
}

function stacked<E>(passages: readonly NotedPassage<E>[]): NotedPassage<E>[][] {
  const stacks: NotedPassage<E>[][] = [];
  for (const noted of passages) {
    const last = stacks.at(-1);
    const isDash = noted.passage.kind === 'dash';
    if (isDash && last?.[0]?.passage.kind === 'dash') last.push(noted);
    else stacks.push([noted]);
  }
  return stacks;
}
