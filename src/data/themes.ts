import { getCollection, render } from 'astro:content';
import { clauseGroups, type ClauseGroup } from '#lib/plan/groups.ts';
import type { Erratum } from '#lib/plan/joined.ts';
import { nameOf } from '#lib/plan/names.ts';
import { blocksUnder } from '#lib/plan/outline.ts';
import type { Theme as ThemeFields } from '#schemas/theme.ts';
import { onceABuild } from './once-a-build.ts';
import { getErrata, getPlan } from './plan.ts';

export type Theme = ThemeFields & {
  slug: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

/** The eight themes in the order of the plan's copy: a b c d e f h g. */
export const getThemes = onceABuild(async (): Promise<Theme[]> => {
  const entries = await getCollection('themes');
  const themes = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      slug: entry.id,
      Content: (await render(entry)).Content,
    })),
  );
  return themes.toSorted((a, b) => a.order - b.order);
});

export interface Excerpt {
  group: ClauseGroup<Erratum>;
  /** Whether any word of it is marked as corrected or noted. */
  isMarked: boolean;
}

/**
 * One clause of the plan as it is set on a page of its own. A note stands at the first place of its
 * erratum in the plan; here every note the words point to comes along.
 */
export async function getExcerpt(clause: string): Promise<Excerpt> {
  const [plan, errata] = await Promise.all([getPlan(), getErrata()]);
  const group = clauseGroups(plan, blocksUnder(plan, clause)).find(({ id }) => id === clause);
  if (!group) throw new Error(`Kế hoạch không có chữ nào ở ${nameOf(clause).label}.`);

  const passages = group.stacks.flat();
  const runs = [...(group.heading?.runs ?? []), ...passages.flatMap(({ passage }) => passage.runs)];
  const marked = runs.flatMap((run) => ('erratum' in run ? [run.erratum] : []));
  const shown = [...group.notes, ...passages.flatMap(({ notes }) => notes)].map(({ id }) => id);
  const missing = errata.filter(({ id }) => marked.includes(id) && !shown.includes(id));
  return {
    group: { ...group, notes: [...group.notes, ...missing] },
    isMarked: marked.length > 0,
  };
}
