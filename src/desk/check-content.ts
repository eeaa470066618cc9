import type { CollectionName } from '#schemas/collections.ts';
import { bodyFaults } from './check-body.ts';
import { districtNameFaults } from './check-district-name.ts';
import { doubledValueFaults, sameAddressFaults } from './check-duplicates.ts';
import { evidenceFaults } from './check-evidence.ts';
import { checkFields } from './check-fields.ts';
import type { FieldFault } from './check-fields.ts';
import { ledgerFaults, ledgerNotices } from './check-ledger.ts';
import { pictureFieldFaults } from './check-pictures.ts';
import { placeholderFaults } from './check-placeholders.ts';
import { leakFaults, privateKeyFaults, withdrawnNameFaults } from './check-privacy.ts';
import { referenceChecker } from './check-references.ts';
import { sampleFaults } from './check-sample.ts';
import type { Fault } from './fault.ts';
import { nameOf, picturesNamed, table } from './file-names.ts';
import { badNameFault } from './name-faults.ts';
import { readContent } from './read-content.ts';
import type { ContentReading } from './read-content.ts';
import { readEntries } from './read-entries.ts';
import type { WrittenEntry } from './read-entries.ts';
import { sortFaults } from './report.ts';
import { valueAt } from './field-tree.ts';
import type { FieldPath } from './field-tree.ts';
import { clausesOf, targetsOf } from './targets.ts';

export { formatReport } from './report.ts';
export { readContent } from './read-content.ts';
export type { Fault } from './fault.ts';

/** An entry that its schema accepts. */
export interface Entry {
  collection: CollectionName;
  /** The slug of a Markdown file, the key of a list's entry, the name of a single file. */
  id: string;
  /** Absolute. */
  file: string;
  /** The fields as they were written, made plain; the schema turns them into `data`. */
  input: Record<string, unknown>;
  data: Record<string, unknown>;
  body?: string;
}

export interface ContentCheck {
  /** Only entries without a fault in their own fields. */
  entries: Map<CollectionName, Entry[]>;
  /** By file and line. */
  faults: Fault[];
  notices: readonly string[];
  /** Files that hold entries. */
  fileCount: number;
}

/**
 * Reads a content folder and finds everything that is wrong with it, all at once.
 * Rejects only when the disk fails.
 */
export async function checkContent(folder: URL | string): Promise<ContentCheck> {
  return checkReading(await readContent(folder));
}

/** As `checkContent`, for files that have been read already, or that are not yet written. */
export function checkReading(reading: ContentReading): ContentCheck {
  const { shown, notices, files } = reading;
  const faults = [...reading.faults];
  const { written, broken } = readAll(reading, faults);

  const toFault = (
    entry: WrittenEntry,
    fault: Partial<FieldFault> & Pick<Fault, 'problem'> & { line?: number },
  ): Fault => {
    const { path, ...words } = fault;
    const line = fault.line ?? lineOfField(entry, path ?? []);
    return {
      file: shown(entry.path),
      field: '',
      label: '',
      ...words,
      ...(line !== undefined && { line }),
      ...(entry.name !== undefined && { entry: entry.name }),
    };
  };

  const plan = clausesOf(written, broken);
  faults.push(
    ...plan.problems.map((problem) => ({ file: shown('ke-hoach'), field: '', label: '', problem })),
  );
  const referenceFaults = referenceChecker(targetsOf(reading, written, broken, plan.clauses));

  const entries = new Map<CollectionName, Entry[]>(table.map(([name]) => [name, []]));
  for (const entry of written) {
    const { collection, id, absolute, body } = entry;
    const fields = checkFields(entry);
    const privateKeys = privateKeyFaults(entry);
    // That such a key may never be published says more than that the form does not have it.
    const refused = new Set(privateKeys.map(({ field }) => field));
    const found = [
      ...fields.faults.filter(({ field }) => !refused.has(field)),
      ...privateKeys,
      ...leakFaults(entry),
      ...evidenceFaults(entry),
      ...placeholderFaults(entry),
      ...pictureFieldFaults(entry, reading.pictures),
      ...referenceFaults(entry),
      ...districtNameFaults(entry),
      ...bodyFaults(entry, reading.pictures).map((fault) => ({
        ...{ field: 'body', label: 'Nội dung' },
        ...fault,
      })),
    ];
    faults.push(...found.map((fault) => toFault(entry, fault)));
    if (fields.data)
      entries.get(collection)?.push({
        ...{ collection, id, file: absolute, input: fields.input, data: fields.data },
        ...(body !== undefined && { body }),
      });
  }
  const acrossEntries = [
    ...doubledValueFaults(written),
    ...sampleFaults(written),
    ...ledgerFaults(written),
    ...withdrawnNameFaults(written),
  ];
  for (const { entry, ...fault } of acrossEntries) faults.push(toFault(entry, fault));
  return {
    entries,
    faults: sortFaults(faults),
    notices: [...notices, ...unusedPictures(reading), ...ledgerNotices(written)],
    fileCount: files.length,
  };
}

/** Pictures that no file names: they stay unpublished, and an officer may wonder why. */
function unusedPictures({ files, pictures, shown }: ContentReading): string[] {
  const named = new Set(files.flatMap(({ text }) => text?.match(picturesNamed) ?? []));
  return [...pictures]
    .filter((path) => !named.has(nameOf(path)))
    .map((path) => `ảnh «${shown(path)}» chưa tệp nào dùng nên không được đăng.`);
}

/** A field that is missing at the top of a file has no line to look at. */
function lineOfField(entry: WrittenEntry, path: FieldPath): number | undefined {
  const isThere =
    path.length > 1 || (path.length === 1 && valueAt(entry.input, path) !== undefined);
  return entry.name !== undefined || isThere ? entry.lineOf(path) : undefined;
}

/** Everything that could be read, and the collections of which something could not. */
function readAll({ files, shown }: ContentReading, faults: Fault[]) {
  const written: WrittenEntry[] = [];
  const broken = new Set(table.map(([name]) => name));
  for (const { collection } of files) broken.delete(collection);
  const sameAddress = sameAddressFaults(files);
  for (const file of files) {
    const nameFault = sameAddress.get(file.path) ?? badNameFault(file.path);
    if (nameFault) faults.push({ file: shown(file.path), field: '', label: '', ...nameFault });
    const { text } = file;
    const read = text === undefined ? { entries: [], faults: [] } : readEntries({ ...file, text });
    faults.push(...read.faults.map((fault) => ({ file: shown(file.path), ...fault })));
    if (text === undefined || read.faults.length > 0) broken.add(file.collection);
    if (!sameAddress.has(file.path)) written.push(...read.entries);
  }
  return { written, broken };
}
