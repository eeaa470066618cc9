import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Beside the target, on the same disk, so that one can take the place of the other by renaming.
// The names stay the same from build to build: Astro drops its cache when its `outDir` changes.
const beside = (target: string) => {
  const start = join(dirname(target), `.build-${basename(target)}`);
  return { staging: start, old: `${start}-old`, lock: `${start}.lock` };
};

const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true });
};

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** @throws Error when another build into the same folder is under way. */
const takeLock = (lock: string): void => {
  const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `Đang có một lệnh dựng khác chạy (tiến trình ${String(owner)}). Hãy đợi lệnh ấy xong rồi chạy lại.`,
    );
  }
  remove(lock); // of a build that was killed
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
};

/**
 * An empty folder to build into, and a promise that nobody else builds into it meanwhile. Also mends
 * what a killed build left: a site that was moved away comes back.
 */
export const openStaging = (target: string): string => {
  const { staging, old, lock } = beside(target);
  mkdirSync(dirname(target), { recursive: true });
  takeLock(lock);
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  remove(old);
  remove(staging);
  mkdirSync(staging);
  return staging;
};

/** Puts what was built in the place of `target`; if that cannot be done, `target` stays as it was and the error is thrown. */
export const swapIn = (target: string): void => {
  const { staging, old } = beside(target);
  const hadTarget = existsSync(target);
  if (hadTarget) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (hadTarget) renameSync(old, target);
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
