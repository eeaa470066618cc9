import { join } from 'node:path';
import type { CollectionName } from '#schemas/collections.ts';
import { checkReading } from './check-content.ts';
import type { Fault } from './fault.ts';
import { kindOfFile } from './file-names.ts';
import type { ContentFile, ContentReading } from './read-content.ts';
import { readEntries } from './read-entries.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Every entry that can be read, right or wrong, by collection. */
export function writtenEntries(
  files: readonly ContentFile[],
): Map<CollectionName, readonly WrittenEntry[]> {
  const entries = files.flatMap(({ text, ...file }) =>
    text === undefined ? [] : readEntries({ ...file, text }).entries,
  );
  return Map.groupBy(entries, ({ collection }) => collection);
}

export interface Drafts {
  /** Path below the content → text. */
  texts: ReadonlyMap<string, string>;
  /** Paths of pictures that would be there too. */
  pictures?: readonly string[];
}

/** What the build would say of the content if `drafts` stood in it: faults of these files, by path, and how many others. */
export function draftFaults(
  root: string,
  reading: ContentReading,
  { texts, pictures = [] }: Drafts,
): { faults: Map<string, Fault[]>; others: number } {
  const kept = reading.files.filter(({ path }) => !texts.has(path));
  const drafts = [...texts].flatMap(([path, text]): ContentFile[] => {
    const kind = kindOfFile(path);
    return typeof kind === 'string'
      ? []
      : [{ path, absolute: join(root, path), collection: kind.collection, text }];
  });
  const { faults } = checkReading({
    ...reading,
    files: [...kept, ...drafts],
    pictures: new Set([...reading.pictures, ...pictures]),
  });
  const shown = new Map([...texts.keys()].map((path) => [reading.shown(path), path]));
  const own = Map.groupBy(faults, ({ file }) => shown.get(file));
  const others = own.get(undefined)?.length ?? 0;
  own.delete(undefined);
  return {
    faults: new Map([...own].flatMap(([path, list]) => (path === undefined ? [] : [[path, list]]))),
    others,
  };
}
