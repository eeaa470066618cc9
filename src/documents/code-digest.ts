import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort();

/**
 * Changes with every byte of these files and folders of the project, with Node and with any library: what one
 * state of the code made, another must not take for its own.
 */
export function codeDigest(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...paths.flatMap(filesOf), 'package-lock.json']) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
