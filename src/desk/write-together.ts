import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { patientRename } from './patient-rename.ts';

/** Beside what it will replace, so that every step is a rename; hidden from the reading of the content. */
const waitingRoom = '.dang-ghi';
/** There once every file waits whole: from then on the writing is finished, never undone. */
const list = 'danh-sach.json';

/**
 * Writes several files below `root` together: after a crash at any moment `finishWriting` brings either all of
 * them or none.
 * @param files path below `root` → content
 */
export function writeTogether(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  finishWriting(root);
  if (files.size === 0) return;
  const room = join(root, waitingRoom);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), content, { flush: true });
  }
  const unready = join(room, `${list}.tam`);
  writeFileSync(unready, JSON.stringify([...files.keys()]), { flush: true });
  patientRename(unready, join(room, list));
  finishWriting(root);
}

/** Finishes or clears away a writing that was cut short; true when files were still waiting. */
export function finishWriting(root: string): boolean {
  const room = join(root, waitingRoom);
  const isReady = existsSync(join(room, list));
  if (isReady) {
    const paths = JSON.parse(readFileSync(join(room, list), 'utf8')) as string[];
    for (const path of paths) {
      if (!existsSync(join(room, path))) continue; // in its place already
      mkdirSync(dirname(join(root, path)), { recursive: true });
      patientRename(join(room, path), join(root, path));
    }
  }
  rmSync(room, { recursive: true, force: true, maxRetries: 5 });
  return isReady;
}
