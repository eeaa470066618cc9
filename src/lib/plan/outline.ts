import { holds } from './addresses.ts';
import { blocksOf } from './model.ts';
import type { Block, Clause, Plan } from './model.ts';

/** One line of the table of contents. */
export interface OutlineEntry {
  id: string;
  /** With its number, capitals of section headings eased: «I. Mục đích, yêu cầu». */
  title: string;
  children: OutlineEntry[];
}

/**
 * The table of contents: sections, clauses, items. A clause without heading is named by `titleOf`
 * and left out when that gives nothing.
 */
export function outline<R>(
  plan: Plan<R>,
  titleOf: (clause: Clause) => string | undefined = () => undefined,
): OutlineEntry[] {
  const entries = new Map<string, OutlineEntry>();
  const roots: OutlineEntry[] = [];
  const numbered = plan.clauses.filter((clause) => /^[ivx]+(-\d+(-[a-zđ])?)?$/.test(clause.id));
  for (const clause of numbered) {
    const title = clause.heading === undefined ? titleOf(clause) : eased(clause.heading);
    if (title === undefined) continue;
    const entry: OutlineEntry = { id: clause.id, title, children: [] };
    entries.set(clause.id, entry);
    const siblings = entries.get(clause.parentId ?? '')?.children ?? roots;
    siblings.push(entry);
  }
  return roots;
}

/** «I. MỤC ĐÍCH» → «I. Mục đích»; a heading that is not all in capitals stays. */
function eased(heading: string): string {
  const [, number = '', words = ''] = /^(\S+ )(.*)$/.exec(heading) ?? [];
  if (words !== words.toLocaleUpperCase('vi')) return heading;
  return number + words.charAt(0) + words.slice(1).toLocaleLowerCase('vi');
}

/** @throws RangeError when the plan has no such place. */
export function clauseById<R>(plan: Plan<R>, id: string): Clause {
  const clause = plan.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new RangeError(`Kế hoạch không có vị trí «${id}».`);
  return clause;
}

/** The blocks of a place and of everything below it, in reading order; its own heading comes first if it has one. */
export const blocksUnder = <R>(plan: Plan<R>, id: string): Block<R>[] =>
  blocksOf(plan).filter((block) => holds(id, block.id));
