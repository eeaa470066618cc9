import { getCollection, render } from 'astro:content';
import type { Guide as GuideFields } from '#schemas/guide.ts';

export type GuideSection = GuideFields & {
  slug: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

/** The award guide, section by section, in reading order. */
export async function getGuide(): Promise<GuideSection[]> {
  const entries = await getCollection('guide');
  const sections = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      slug: entry.id,
      Content: (await render(entry)).Content,
    })),
  );
  return sections.toSorted((a, b) => a.order - b.order);
}
