import { collections, originalPlan } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';

/** What a file is to the site; `silent` files (.gitkeep) are nobody's concern. */
export type FileKind =
  { collection: CollectionName } | 'original' | 'picture' | 'passed-over' | 'silent' | 'unknown';

export const table: readonly (readonly [CollectionName, Collection])[] = Object.entries(
  collections,
) as [CollectionName, Collection][];

/** What Word, Windows and macOS leave behind, and papers an officer keeps beside the content. */
const leftBehind =
  /^(?:~\$.*|\.~lock.*|~.*\.tmp|.*\.(?:tmp|bak|lnk|docx?|docm|xlsx?|pptx?|odt|ods|pdf|rtf|zip|rar|7z)|.*~|thumbs\.db|desktop\.ini|ehthumbs\.db|\.ds_store|\._.*)$/i;

/** What Windows, macOS and Linux keep on a disk of their own accord. */
export const systemFolder =
  /^(?:\$recycle\.bin|system volume information|__macosx|\.trash.*|\.spotlight-v100|\.fseventsd|lost\+found)$/i;

export const pictureName = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Names of pictures in a text. */
export const picturesNamed = /[^\s/("'\\:]+\.(?:jpe?g|png|webp|avif|gif)/gi;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name without folder and ending: the address of a Markdown entry. */
export const stemOf = (path: string): string => nameOf(path).replace(/\.[^.]*$/, '');

/** Folders that hold entries: `ke-hoach`, `don-vi`… */
export const folders: readonly string[] = [
  ...new Set(
    table.map(([, { place }]) => (place.form === 'markdown' ? place.folder : folderOf(place.file))),
  ),
].filter(Boolean);

/** Files the site cannot do without. */
export const requiredFiles: readonly string[] = [
  originalPlan.file,
  ...table.flatMap(([, { place }]) =>
    place.form === 'markdown' || 'mayBeAbsent' in place ? [] : [place.file],
  ),
];

/** What a file below the content folder is, told from its path alone. */
export function kindOfFile(path: string): FileKind {
  const name = nameOf(path);
  if (path === originalPlan.file) return 'original';
  if (leftBehind.test(name)) return 'passed-over';
  if (path.split('/').some((part) => part.startsWith('.')))
    return /\.(?:md|ya?ml)$/i.test(name) || pictureName.test(name) ? 'passed-over' : 'silent';
  if (pictureName.test(name)) return 'picture';
  const found = table.find(([, { place }]) =>
    place.form === 'markdown'
      ? place.folder === folderOf(path) && /\.md$/i.test(name)
      : place.file === path,
  );
  return found ? { collection: found[0] } : 'unknown';
}
