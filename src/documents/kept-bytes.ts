import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeDigest } from './code-digest.ts';

/** Told from the text or bytes it is taken of: the first 20 digits of their SHA-256. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20);

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

/** @returns undefined when there is no such file */
async function bytesIn(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (hasCode(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function madeAndKept(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await make());
  await mkdir(dirname(file), { recursive: true });
  // Renamed when whole: a build that is stopped midway must not leave half a picture behind.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return bytes;
}

/** Pages are rendered side by side: what two of them ask for at once is made once. */
const making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function keptAt(
  place: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(place, digestOf(recipe));
  const kept = await bytesIn(file);
  if (kept) return kept;
  const made = making.get(file) ?? madeAndKept(file, make);
  making.set(file, made);
  try {
    return await made;
  } finally {
    making.delete(file);
  }
}

/**
 * What `make` makes, made once and kept under `.cache/` for later builds.
 * @param recipe says all that the bytes depend on
 */
export const keptBytes = (
  folder: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => keptAt(resolve('.cache', folder), recipe, make);

/** What draws and writes files from content. */
const makers = ['src/documents', 'src/lib', 'src/schemas', 'src/assets/fonts', 'src/site.ts'];

let version: string | undefined;

/** What other versions of the code left is of no use any more. */
async function forgetOthers(place: string, own: string): Promise<void> {
  const versions = await readdir(place).catch(() => []);
  const others = versions.filter((name) => name !== own);
  await Promise.all(others.map((name) => rm(join(place, name), { recursive: true, force: true })));
}

const tidied = new Map<string, Promise<void>>();

/** JSON shows neither maps nor sets, and would leave a function out: no difference may stay unseen. */
const whole = (_key: string, value: unknown): unknown => {
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  if (typeof value === 'function') throw new Error('One function cannot be told from another.');
  return value;
};

/**
 * As `keptBytes`, for what our own code makes of `content` alone: made anew whenever the content, any of
 * that code or a library changes.
 */
export async function keptDocument(
  folder: string,
  content: unknown,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = (version ??= codeDigest(makers).slice(0, 20));
  const place = resolve('.cache', folder);
  if (!tidied.has(place)) tidied.set(place, forgetOthers(place, own));
  await tidied.get(place);
  return keptAt(join(place, own), JSON.stringify(content, whole), async () => make());
}
