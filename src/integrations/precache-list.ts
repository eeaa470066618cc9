import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AheadFile {
  /** As a browser asks for it. */
  url: string;
  /** Changes with the file; null where the name itself does. */
  revision: string | null;
}

const hashOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** What a page needs to be shown: its hashed scripts, fonts and drawings. */
const loadedBy = (html: string, base: string): string[] => [
  ...new Set(
    [...html.matchAll(/["'(]([^"'()\s]*tep\/[^"'()\s#]+)(?:#[^"'()\s]*)?["')]/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(base)),
  ),
];

/**
 * Files to be fetched ahead: some pages with all they show.
 * @param folder the finished site
 * @param base where it is mounted, with a slash at both ends
 * @param paths of the pages, below the mount point; those that the site lacks are left out
 * @param more other files, below the mount point
 */
export function precacheList(
  folder: string,
  base: string,
  paths: readonly string[],
  more: readonly string[] = [],
): AheadFile[] {
  const pages = paths
    .map((path) => ({ path, file: join(folder, path, 'index.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
  const assets = new Set(pages.flatMap(({ bytes }) => loadedBy(bytes.toString(), base)));
  return [
    ...pages.map(({ path, bytes }) => ({ url: base + path, revision: hashOf(bytes) })),
    ...[...assets].toSorted().map((url) => ({ url, revision: null })),
    ...more.map((path) => ({
      url: base + path,
      revision: hashOf(readFileSync(join(folder, path))),
    })),
  ];
}
