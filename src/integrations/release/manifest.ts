import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Path below a folder, with slashes → SHA-256 of the file, in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, sorted, with slashes on every system. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

/** @throws Error of the disk. */
export const manifestOf = (folder: string): Manifest =>
  new Map(filesBelow(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));

/** As `sha256sum` writes it, so that any system can check it without this project. */
export const formatManifest = (manifest: Manifest): string =>
  [...manifest].map(([path, hash]) => `${hash}  ${path}\n`).join('');

/** @throws Error when a line is not one of a manifest. */
export const parseManifest = (text: string): Manifest =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line.replace(/\r$/, '')) ?? [];
        if (hash === undefined || path === undefined)
          throw new Error(`Dòng «${line.slice(0, 60)}» không phải của một bản kê SHA-256.`);
        return [path, hash];
      }),
  );

export interface Differences {
  missing: readonly string[];
  changed: readonly string[];
  /** Files the manifest does not know: somebody put them there. */
  extra: readonly string[];
}

export function compareManifests(wanted: Manifest, found: Manifest): Differences {
  const paths = [...wanted.keys()];
  return {
    missing: paths.filter((path) => !found.has(path)),
    changed: paths.filter((path) => found.has(path) && found.get(path) !== wanted.get(path)),
    extra: [...found.keys()].filter((path) => !wanted.has(path)),
  };
}

export const isSame = (a: Manifest, b: Manifest): boolean =>
  Object.values(compareManifests(a, b)).every((paths: readonly string[]) => paths.length === 0);
