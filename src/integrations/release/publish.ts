import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, formatManifest, isSame, manifestOf, sha256 } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { ReleaseStore } from './store.ts';
import { stillShown } from './withdrawn.ts';

/** Copies a folder file by file, each on the disk before the next; gives the manifest of what was read. */
function copyFolder(from: string, to: string): Manifest {
  const manifest = new Map<string, string>();
  mkdirSync(to, { recursive: true });
  for (const path of filesBelow(from)) {
    const bytes = readFileSync(join(from, path));
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes, { flush: true });
    manifest.set(path, sha256(bytes));
  }
  return manifest;
}

/** A name for a release made at a moment: `ban-2023-04-19-073000`, by the clock of Việt Nam. */
export function releaseNameAt(now: Date, taken: readonly string[]): string {
  const clock = new Date(now.getTime() + 7 * 3_600_000).toISOString();
  const name = `ban-${clock.slice(0, 10)}-${clock.slice(11, 19).replaceAll(':', '')}`;
  let number = 1;
  const numbered = (): string => (number === 1 ? name : `${name}-${String(number)}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}

/**
 * Copies a finished site beside the published folder, reads it back, and shows it there in one step. Whatever
 * happens on the way, the folder holds the whole release it held before, or the whole new one.
 * @returns the name of the release shown, or undefined when the folder shows exactly this site already
 * @throws Error with a sentence for an officer, or of the disk
 */
export function publishRelease(store: ReleaseStore, site: string, now: Date): string | undefined {
  const current = store.current();
  const wanted = manifestOf(site);
  const isShown =
    current !== undefined &&
    isSame(store.manifest(current), wanted) &&
    isSame(manifestOf(store.target), wanted);
  if (isShown) return undefined;

  const name = releaseNameAt(now, store.releases());
  const folder = store.unfinishedFolder(name);
  const copied = copyFolder(site, folder);
  if (!isSame(copied, manifestOf(folder)))
    throw new Error(
      'Chép sang thư mục đích bị sai lệch: ổ đĩa có thể hỏng hoặc đầy. Bản đang chạy giữ nguyên.',
    );
  store.keep(name, formatManifest(copied));
  store.show(name);
  store.prune();
  return name;
}

/**
 * Shows the release before the one shown, byte for byte as it was.
 * @param withdrawn numbers of profiles that no release may show again
 * @returns its name
 * @throws Error with a sentence, when there is none, it was damaged, or it would show a withdrawn profile
 */
export function goBack(store: ReleaseStore, withdrawn: readonly number[] = []): string {
  const releases = store.releases();
  const current = store.current();
  const before = releases[releases.indexOf(current ?? '') - 1];
  if (before === undefined) throw new Error('Không còn bản nào trước bản đang chạy để quay lại.');
  const folder = store.placeOf(before);
  if (!isSame(store.manifest(before), manifestOf(folder)))
    throw new Error(
      `Bản «${before}» đã bị sửa hoặc hỏng, không quay lại được. Bản đang chạy giữ nguyên.`,
    );
  const shown = stillShown(folder, withdrawn);
  if (shown.length > 0)
    throw new Error(
      `Bản «${before}» còn hiện hồ sơ đã rút (số ${shown.join(', ')}) nên không được đăng lại. Hãy sửa nội dung rồi đăng bản mới.`,
    );
  store.show(before);
  return before;
}
