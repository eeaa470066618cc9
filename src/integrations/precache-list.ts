import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages a reader may need where there is no network, read before or not; addresses below the mount point. */
const pagesAhead = ['', 'ke-hoach/', 'khen-thuong/', 'tim-kiem/', 'ngoai-tuyen/'];

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
    [...html.matchAll(/["'(]([^"'()\s]*tep\/[^"'()\s]+)["')]/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(base)),
  ),
];

/**
 * The files fetched ahead, when a reader first comes: a few pages with all they show.
 * @param folder the finished site
 * @param base where it is mounted, with a slash at both ends
 * @param more other files, below the mount point
 */
export function precacheList(
  folder: string,
  base: string,
  more: readonly string[] = [],
): AheadFile[] {
  const pages = pagesAhead
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
