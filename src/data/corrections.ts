import { getCollection } from 'astro:content';
import type { Correction } from '#schemas/correction.ts';

let made: Promise<Correction[]> | undefined;

/** Every public correction, newest first. A build reads them once; the development server follows every change. */
export const getCorrections = (): Promise<Correction[]> =>
  import.meta.env.DEV ? readCorrections() : (made ??= readCorrections());

async function readCorrections(): Promise<Correction[]> {
  const corrections = (await getCollection('corrections')).map(({ data }) => data);
  return corrections.toSorted(
    (a, b) => b.madeOn.localeCompare(a.madeOn) || b.id.localeCompare(a.id),
  );
}
