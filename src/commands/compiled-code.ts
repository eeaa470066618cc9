import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './project.ts';

const folder = join(cacheFolder, 'code');

/** A build needs some 2,000 files; each that changes pages leaves a few more behind. */
const mostFiles = 6000;

/** Node makes a folder for each of its versions; to look into every file would take as long as it saves. */
const filesIn = (place: string): number =>
  readdirSync(place, { withFileTypes: true })
    .filter((version) => version.isDirectory())
    .reduce((sum, { name }) => sum + readdirSync(join(place, name)).length, 0);

/**
 * Lets Node keep what it has compiled from run to run: compiling our TypeScript and Astro anew takes a
 * tenth of a small build. Only code that is imported afterwards is kept.
 */
export function keepCompiledCode(): void {
  if (existsSync(folder) && filesIn(folder) > mostFiles) rmSync(folder, { recursive: true });
  enableCompileCache(folder);
}
