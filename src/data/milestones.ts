import { getCollection } from 'astro:content';
import { inOrder } from '#lib/milestones.ts';
import type { Milestone as MilestoneFields } from '#schemas/milestone.ts';
import type { Source } from '#schemas/source.ts';
import { sourcesOf } from './sources.ts';

export type Milestone = Omit<MilestoneFields, 'sources'> & { sources: Source[] };

/** Every knot of the timeline with its sources, oldest first. */
export async function getMilestones(): Promise<Milestone[]> {
  const milestones = await getCollection('milestones');
  const joined = milestones.map(async ({ data }) => ({
    ...data,
    sources: await sourcesOf(data.sources),
  }));
  return inOrder(await Promise.all(joined));
}
