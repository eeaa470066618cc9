import { unzipSync, zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';

// ZIP keeps local time without a zone, from 1980 on: the same wall clock on every machine.
const firstDayOfZip = new Date(1980, 0, 1);

/** An archive with sorted entries and no dates, so that equal contents give equal bytes. */
export function zipOf(
  files: Readonly<Record<string, Uint8Array>>,
  edit: (path: string, content: Uint8Array) => Uint8Array = (_path, content) => content,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).filter(([path]) => !path.endsWith('/'));
  // Word wants the list of content types first.
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const options: ZipOptions = { mtime: firstDayOfZip, level: 9 };
  return zipSync(
    Object.fromEntries(entries.map(([path, content]) => [path, [edit(path, content), options]])),
  );
}

/** The same archive in that form. */
export const stableZip = (
  archive: Uint8Array,
  edit?: (path: string, content: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> => zipOf(unzipSync(archive), edit);
