import { getCollection } from 'astro:content';
import type { Correction } from '#schemas/correction.ts';

/** Every public correction, newest first. */
export async function getCorrections(): Promise<Correction[]> {
  const corrections = (await getCollection('corrections')).map(({ data }) => data);
  return corrections.toSorted(
    (a, b) => b.madeOn.localeCompare(a.madeOn) || b.id.localeCompare(a.id),
  );
}
