/** A stretch of the plan's words in one style. */
export interface Run {
  text: string;
  strong?: true;
  em?: true;
}

/** A stretch of the text as the page shows it, once errata and abbreviations are marked. */
export type MarkedRun =
  | ({ kind: 'text' } & Run)
  | ({ kind: 'abbreviation'; full: string } & Run)
  /** Words shown corrected; `original` is what the copy says. */
  | { kind: 'correction'; erratum: string; original: Run[]; corrected: Run }
  /** Words left as they are that a note speaks of. */
  | { kind: 'note'; erratum: string; words: Run[] }
  /** A note that speaks of the whole block; stands at its end. */
  | { kind: 'reference'; erratum: string };

interface Addressed {
  /** The permanent anchor: `ii-3-a`, `i-1-gach-3`, `iv-1-doan-2`. */
  id: string;
  /** The clause it stands in; equal to `id` when the clause has no other block. */
  clauseId: string;
}

export interface Heading<R = Run> extends Addressed {
  kind: 'heading';
  level: 2 | 3 | 4;
  runs: R[];
}

export interface Passage<R = Run> extends Addressed {
  kind: 'paragraph' | 'dash';
  runs: R[];
}

export type Block<R = Run> = Heading<R> | Passage<R>;

/** One file of `content/ke-hoach/`. */
export interface Section<R = Run> {
  order: number;
  title: string;
  blocks: Block<R>[];
}

/** Anything that can be cited: a section, a numbered clause, an item, an unnumbered piece, a dash or a paragraph. */
export interface Clause {
  id: string;
  /** As Vietnamese cite it: «điểm a mục II.3», «gạch đầu dòng thứ 3 mục I.1». */
  label: string;
  /** As a table has room for it: «II.3.a», «I.1 gạch 3». */
  code: string;
  /** The heading with its number, only where the plan has one. */
  heading?: string;
  /** The plain words of everything it holds, its own heading left out; one line for each block. */
  text: string;
  parentId?: string;
}

export interface Plan<R = Run> {
  parts: Section<R>[];
  /** Every addressable place, in reading order. */
  clauses: Clause[];
}

export interface PlanPartText {
  order: number;
  title?: string;
  body: string;
}

/** The words of runs, styles left out. */
export const plainText = (runs: readonly { text: string }[]): string =>
  runs.map((run) => run.text).join('');

/** Every block of the plan in reading order. */
export const blocksOf = <R>(plan: Plan<R>): Block<R>[] => plan.parts.flatMap((part) => part.blocks);
