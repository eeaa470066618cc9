import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) return filesBelow(path);
      return entry.isDirectory() ? filesIn(path) : [path];
    });

const filesBelow = (path: string): string[] => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return found.isDirectory() ? filesIn(path) : [path];
};

const hashOf = (
  paths: readonly string[],
  words: readonly string[],
  describe: (file: string) => string | Buffer,
): string => {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const file of paths.flatMap(filesBelow)) hash.update(`\0${file}\0`).update(describe(file));
  return hash.digest('hex');
};

/** One hash for every byte of these files and folders (absent ones count as absent) and for `words`. */
export const fingerprint = (paths: readonly string[], words: readonly string[] = []): string =>
  hashOf(paths, words, (file) => readFileSync(file));

/** As `fingerprint`, but by size and time of change: quick, for folders that only one program writes. */
export const quickFingerprint = (paths: readonly string[]): string =>
  hashOf(paths, [], (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${String(size)} ${String(mtimeMs)}`;
  });
