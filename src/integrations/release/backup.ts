import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { patientRename } from '#desk/patient-rename.ts';
import { filesBelow } from './manifest.ts';

/** Pictures are packed already. */
const isPacked = (path: string): boolean => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(path);

/**
 * Keeps the whole content as a ZIP in `folder`, where no earlier one is overwritten.
 * @returns the file
 */
export function backUpContent(content: string, folder: string, name: string): string {
  const entries: Zippable = {};
  for (const path of filesBelow(content)) {
    const file = join(content, path);
    entries[`content/${path}`] = [
      readFileSync(file),
      { level: isPacked(path) ? 0 : 6, mtime: statSync(file).mtime },
    ];
  }
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.zip`);
  writeFileSync(`${file}.tam`, zipSync(entries), { flush: true });
  patientRename(`${file}.tam`, file);
  return file;
}
