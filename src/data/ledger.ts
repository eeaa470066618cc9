import { getCollection } from 'astro:content';

/** The first number of the ledger that no profile has had. */
export async function getNextNumber(): Promise<number> {
  const ledger = await getCollection('ledger');
  return Math.max(0, ...ledger.map(({ data }) => data.number)) + 1;
}
