import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { patientRename } from '#desk/patient-rename.ts';
import { takeLock } from './folder-lock.ts';

// Beside the target, on the same disk, so that one can take the place of the other by renaming.
// The names stay the same from build to build: Astro drops its cache when its `outDir` changes.
const beside = (target: string) => {
  const start = join(dirname(target), `.build-${basename(target)}`);
  return { staging: start, old: `${start}-old`, lock: `${start}.lock` };
};

const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
};

/**
 * An empty folder to build into, and a promise that nobody else builds into it meanwhile. Also mends
 * what a killed build left: a site that was moved away comes back.
 */
export const openStaging = (target: string): string => {
  const { staging, old, lock } = beside(target);
  mkdirSync(dirname(target), { recursive: true });
  takeLock(lock, 'một lệnh dựng khác');
  if (existsSync(old) && !existsSync(target)) patientRename(old, target);
  remove(old);
  remove(staging);
  mkdirSync(staging);
  return staging;
};

/** Puts what was built in the place of `target`; if that cannot be done, `target` stays as it was and the error is thrown. */
export const swapIn = (target: string): void => {
  const { staging, old } = beside(target);
  const hadTarget = existsSync(target);
  if (hadTarget) patientRename(target, old);
  try {
    patientRename(staging, target);
  } catch (error) {
    if (hadTarget) patientRename(old, target);
    throw error;
  }
  remove(old);
};

/** Clears away what stands beside `target` when a build ends, well or badly. */
export const closeStaging = (target: string): void => {
  const { staging, lock } = beside(target);
  remove(staging);
  remove(lock);
};
