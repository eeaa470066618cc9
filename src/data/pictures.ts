import { dirname, join } from 'node:path';
import {
  pressPhotographBytes,
  pressSize,
  readPhotograph,
  type PhotographFile,
} from '#documents/photograph.ts';
import { pressPicturePath } from '#lib/paths.ts';
import type { Picture as PictureFields } from '#schemas/picture.ts';

/** A picture with the words that go out with it. */
export type Picture = Omit<PictureFields, 'file'> & { photograph: PhotographFile };

/** Where a picture lies that an entry names: beside the entry's own file. */
export const besideEntry = ({ filePath }: { filePath?: string }, file: string): string =>
  join(dirname(filePath ?? ''), file);

export async function readPicture(
  entry: { filePath?: string },
  { file, ...words }: PictureFields,
): Promise<Picture> {
  return { ...words, photograph: await readPhotograph(besideEntry(entry, file)) };
}

/** The fields of an entry, its picture read. */
export async function withPicture<Fields extends { picture?: PictureFields | undefined }>(entry: {
  data: Fields;
  filePath?: string;
}): Promise<Omit<Fields, 'picture'> & { picture?: Picture }> {
  const { picture, ...fields } = entry.data;
  return { ...fields, ...(picture && { picture: await readPicture(entry, picture) }) };
}

export interface PressPicture extends Omit<PictureFields, 'file'> {
  /** As a page must write it; it stays the same when another picture takes the place of this one. */
  address: string;
  /** In pixels. */
  width: number;
  height: number;
  /** How large the JPEG is. */
  bytes: number;
}

/** What the press may take of a profile; undefined when it has no portrait. */
export async function getPressPicture(profile: {
  number: number;
  slug: string;
  portrait?: Picture;
}): Promise<PressPicture | undefined> {
  if (profile.portrait === undefined) return undefined;
  const { photograph, ...words } = profile.portrait;
  const { length } = await pressPhotographBytes(photograph);
  return { ...words, address: pressPicturePath(profile), ...pressSize(photograph), bytes: length };
}
