import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Told from the text or bytes it is taken of: the first 20 digits of their SHA-256. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20);

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

/**
 * What `make` makes, made once and kept under `.cache/` for later builds.
 * @param recipe says all that the bytes depend on
 */
export async function keptBytes(
  folder: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const place = resolve('.cache', folder);
  const file = join(place, digestOf(recipe));
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (!hasCode(error) || error.code !== 'ENOENT') throw error;
  }
  const bytes = new Uint8Array(await make());
  await mkdir(place, { recursive: true });
  // Renamed when whole: a build that is stopped midway must not leave half a picture behind.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return bytes;
}
