import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenEntry } from '#desk/read-entries.ts';

/** Numbers of profiles that have been withdrawn, by their own file or by the ledger. */
export const withdrawnNumbers = (
  profiles: readonly WrittenEntry[],
  ledger: readonly WrittenEntry[],
): number[] => {
  const withdrawn = [
    ...profiles.filter(({ input }) => input['status'] === 'withdrawn'),
    ...ledger.filter(({ input }) => input['withdrawnOn'] !== undefined),
  ];
  return [...new Set(withdrawn.map(({ input }) => Number(input['number'])))];
};

/** Which of these numbers a finished site still shows: their short address leads on, and is no notice. */
export const stillShown = (site: string, numbers: readonly number[]): number[] =>
  numbers.filter((number) => {
    const page = join(site, 'g', String(number).padStart(4, '0'), 'index.html');
    return existsSync(page) && !readFileSync(page, 'utf8').includes('withdrawn-notice');
  });
