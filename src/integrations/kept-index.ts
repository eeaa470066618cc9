import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { patientRename } from '#desk/patient-rename.ts';
import { codeDigest } from '#documents/code-digest.ts';

/** The search index of a site, ready to be written. */
export interface SiteIndex {
  pages: number;
  /** By name in the finished site. */
  files: Map<string, string | Uint8Array>;
}

const folder = resolve('.cache/tim-kiem');

/** All code that an index is made by. */
const makers = ['src/search', 'src/integrations', 'src/lib'];

/**
 * The index that `make` makes, kept under `.cache/` until a page, the code or a library changes.
 * @param name of the one that is kept: another of the same name takes its place
 * @param inputs digest of all that it depends on besides the code
 */
export async function keptIndex(
  name: string,
  inputs: string,
  make: () => Promise<SiteIndex>,
): Promise<SiteIndex> {
  const file = join(folder, name);
  const recipe = Buffer.from(inputs + codeDigest(makers));
  if (existsSync(file)) {
    const kept = readFileSync(file);
    if (recipe.equals(kept.subarray(0, recipe.length))) {
      return deserialize(kept.subarray(recipe.length)) as SiteIndex;
    }
  }
  const index = await make();
  mkdirSync(folder, { recursive: true });
  // Renamed when whole: a build that is stopped midway must not leave half an index behind.
  const unfinished = `${file}.${String(process.pid)}`;
  writeFileSync(unfinished, Buffer.concat([recipe, serialize(index)]));
  patientRename(unfinished, file);
  return index;
}
