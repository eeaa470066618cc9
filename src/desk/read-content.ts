import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { officerTextReader } from '#lib/officer-text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { folders, kindOfFile, requiredFiles, systemFolder, table } from './file-names.ts';
import { badNameFault, unknownFileFault, unknownFolderFault } from './name-faults.ts';
import { pictureState } from './picture-bytes.ts';
import type { Fault } from './fault.ts';
import {
  emptyFolderFault,
  linkFault,
  misnamedFault,
  missingFault,
  noFolderFault,
  originalFault,
  pictureFaultOf,
  tooLargeFault,
} from './file-faults.ts';
import type { FileFault } from './file-faults.ts';

/** A text file that holds entries; `text` is undefined when it could not be read. */
export interface ContentFile {
  /** Below the content folder: `don-vi/chau-quang.md`. */
  path: string;
  absolute: string;
  collection: CollectionName;
  text: string | undefined;
}

export interface ContentReading {
  /** A path below the folder as the officer knows it: `content/don-vi/chau-quang.md`. */
  shown: (path: string) => string;
  files: readonly ContentFile[];
  /** Paths below the folder. */
  pictures: ReadonlySet<string>;
  faults: readonly Fault[];
  notices: readonly string[];
}

interface Found {
  /** In NFC, with slashes. */
  path: string;
  absolute: string;
  isLink: boolean;
}

const largestText = 2_000_000; // bytes; the whole plan is 22,000

/**
 * Reads everything below a content folder and tells apart what belongs there. Never rejects for what
 * an officer may have put there: every fault is in the answer.
 */
export function readContent(folder: URL | string): Promise<ContentReading> {
  const root = resolve(folder instanceof URL ? fileURLToPath(folder) : folder);
  const top = shownFolder(root);
  const shown = (path: string): string => (path === '' ? top : `${top}/${path}`);
  const files: ContentFile[] = [];
  const pictures = new Set<string>();
  const faults: Fault[] = [];
  const notices: string[] = [];
  const add = (path: string, fault: FileFault | undefined) => {
    if (fault) faults.push({ file: shown(path), field: '', label: '', ...fault });
  };

  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  const found = isFolder ? listFiles(root) : [];
  const missing = new Set(requiredFiles);
  for (const { path } of found) missing.delete(path);
  const strangeFolders = new Set<string>();
  const readText = officerTextReader();

  for (const file of found) {
    const { path, absolute } = file;
    const kind = kindOfFile(path);
    const strangeFolder = strangeFolderOf(path);
    if (kind === 'silent') continue;
    if (kind === 'passed-over')
      notices.push(`bỏ qua «${shown(path)}», đây không phải tệp nội dung.`);
    else if (strangeFolder !== undefined) strangeFolders.add(strangeFolder);
    else if (file.isLink) add(path, linkFault);
    else if (kind === 'unknown') add(path, misnamedFault(path, missing) ?? unknownFileFault(path));
    else if (kind === 'original') add(path, originalFault(absolute));
    else if (kind === 'picture') {
      pictures.add(path);
      add(path, badNameFault(path) ?? pictureFaultOf[pictureState(absolute)]);
    } else {
      const isTooLarge = statSync(absolute).size > largestText;
      const read = isTooLarge ? tooLargeFault : readText(readFileSync(absolute));
      const text = 'text' in read ? read.text : undefined;
      if (!('text' in read)) add(path, read);
      files.push({ path, absolute, collection: kind.collection, text });
    }
  }
  for (const strange of strangeFolders) add(strange, unknownFolderFault(strange));
  if (!isFolder) add('', noFolderFault);
  else {
    for (const path of missing) add(path, missingFault);
    for (const place of emptyFolders(files)) add(place, emptyFolderFault);
  }
  return Promise.resolve({ shown, files, pictures, faults, notices });
}

/** Folders are walked one by one: a recursive reading would follow links out of the content, or in circles. */
function listFiles(root: string): Found[] {
  const filesOf = (folder: string): Found[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const absolute = join(folder, entry.name);
      if (entry.isDirectory()) return systemFolder.test(entry.name) ? [] : filesOf(absolute);
      const path = relative(root, absolute).replaceAll('\\', '/').normalize('NFC');
      return [{ path, absolute, isLink: !entry.isFile() }];
    });
  return filesOf(root).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function shownFolder(root: string): string {
  const short = relative(process.cwd(), root);
  const isBelow = short !== '' && !short.startsWith('..') && !isAbsolute(short);
  return (isBelow ? short : basename(root)).replaceAll('\\', '/');
}

const strangeFolderOf = (path: string): string | undefined => {
  const [folder, ...rest] = path.split('/');
  return rest.length === 0 || folder === undefined || folders.includes(folder) ? undefined : folder;
};

/** Folders of collections that have lost all their entries. */
const emptyFolders = (files: readonly ContentFile[]): string[] => {
  const filled = new Set(files.map((file) => file.collection));
  return table.flatMap(([name, { place }]) =>
    place.form === 'markdown' && place.mayBeAbsent !== true && !filled.has(name)
      ? [place.folder]
      : [],
  );
};
