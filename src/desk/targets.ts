import { parsePlan } from '#lib/plan/parse.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Targets } from './check-references.ts';
import { stemOf, table } from './file-names.ts';
import type { ContentReading } from './read-content.ts';
import type { WrittenEntry } from './read-entries.ts';

/** The clauses of the plan, or what its reader cannot place; neither when a part is not readable at all. */
export function clausesOf(
  written: readonly WrittenEntry[],
  broken: ReadonlySet<CollectionName>,
): { clauses?: Set<string>; problems: string[] } {
  const parts = written.filter((entry) => entry.collection === 'planParts');
  const isWhole =
    !broken.has('planParts') && parts.every((part) => typeof part.input['order'] === 'number');
  if (!isWhole) return { problems: [] };
  try {
    const plan = parsePlan(
      parts.map(({ input, body }) => ({ order: Number(input['order']), body: body ?? '' })),
    );
    return { clauses: new Set(plan.clauses.map(({ id }) => id)), problems: [] };
  } catch (error) {
    // The plan's reader says everything it could not place, a line for each.
    const message = error instanceof Error ? error.message : String(error);
    const listed = message.split('\n- ').slice(1);
    return { problems: listed.length > 0 ? listed : [message] };
  }
}

/** A Markdown file that cannot be read still has its address; the keys of such a list are unknown. */
export function targetsOf(
  { files }: ContentReading,
  written: readonly WrittenEntry[],
  broken: ReadonlySet<CollectionName>,
  clauses: Set<string> | undefined,
): Targets {
  const targets = new Map<string, Set<string>>();
  for (const [name, { place }] of table) {
    if (place.form === 'markdown') {
      const own = files.filter((file) => file.collection === name);
      targets.set(name, new Set(own.map((file) => stemOf(file.path))));
    } else if (!broken.has(name)) {
      const own = written.filter((entry) => entry.collection === name);
      targets.set(name, new Set(own.map((entry) => entry.id)));
    }
  }
  if (clauses) targets.set('clauses', clauses);
  return targets;
}
