import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { patientRename } from '#desk/patient-rename.ts';
import { takeLock } from '#integrations/folder-lock.ts';
import { parseManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { ShownRelease, unfinished, writeWhole } from './shown-release.ts';

/** How many whole releases are kept, the one shown included. */
const keptReleases = 3;

const releaseName = /^ban-[\d-]+$/;

/** What is being thrown away: never a release. */
const discarded = 'dang-xoa-';

/** Alone first: of a folder made with its parents Node says «not found» where the disk says «read-only». */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
    mkdirSync(folder, { recursive: true });
  }
}

/** The releases of a published folder, kept beside it with their manifests. */
export class ReleaseStore {
  readonly target: string;
  readonly folder: string;
  readonly #shown: ShownRelease;
  #isOpen = false;

  /**
   * @param canLink whether the disk knows symbolic links
   * @throws Error with a sentence, when the folder cannot be published to
   */
  constructor(target: string, canLink: boolean) {
    if (parse(target).root === target)
      throw new Error(`Không đăng thẳng vào gốc ổ đĩa «${target}» được. Hãy chọn một thư mục con.`);
    this.target = target;
    this.folder = `${target}-cac-ban`;
    this.#shown = new ShownRelease(target, this.folder, canLink);
  }

  /** Makes the store ready for a change, after mending what a killed command left. */
  open(): void {
    // A folder of somebody else's is left as it is, with nothing new beside it.
    if (!existsSync(this.folder)) this.#requireFree();
    makeFolder(this.folder);
    takeLock(this.placeOf('khoa'), 'một lệnh đăng khác');
    this.#isOpen = true;
    this.#shown.recover();
    this.#clearAway();
    this.#requireFree();
  }

  /** Lets others change the store; the lock of another command stays. */
  close(): void {
    if (this.#isOpen) rmSync(this.placeOf('khoa'), { force: true });
    this.#isOpen = false;
  }

  /** The release the folder shows; undefined before the first. */
  current(): string | undefined {
    return this.#shown.current();
  }

  /** Whole releases, oldest first. */
  releases(): string[] {
    const current = this.current();
    const stored = readdirSync(this.folder).filter((name) => releaseName.test(name));
    const names = new Set(current === undefined ? stored : [...stored, current]);
    return [...names].filter((name) => existsSync(this.manifestFile(name))).toSorted();
  }

  manifestFile(name: string): string {
    return this.placeOf(`${name}.sha256`);
  }

  manifest(name: string): Manifest {
    return parseManifest(readFileSync(this.manifestFile(name), 'utf8'));
  }

  /** Where something of the store lies, as a kept release that is not shown. */
  placeOf(name: string): string {
    return join(this.folder, name);
  }

  /** Where a release is put together before it counts as one. */
  unfinishedFolder(name: string): string {
    return this.placeOf(unfinished + name);
  }

  /** Lets a folder that is whole count as a release. */
  keep(name: string, manifest: string): void {
    writeWhole(this.folder, `${name}.sha256`, manifest);
    patientRename(this.unfinishedFolder(name), this.placeOf(name));
  }

  /** Shows another release. @throws Error of the disk; the folder then shows what it showed before. */
  show(name: string): void {
    this.#shown.show(name);
  }

  /** Throws away the oldest releases, never the one shown. */
  prune(): void {
    const current = this.current();
    const old = this.releases().slice(0, -keptReleases);
    for (const name of old.filter((one) => one !== current)) {
      patientRename(this.placeOf(name), this.placeOf(discarded + name));
      rmSync(this.manifestFile(name), { force: true });
      rmSync(this.placeOf(discarded + name), { recursive: true, force: true, maxRetries: 5 });
    }
  }

  #requireFree(): void {
    if (!this.#shown.isFree())
      throw new Error(
        `Thư mục «${this.target}» đã có tệp không do lệnh này đăng. Hãy chọn thư mục trống, hoặc dời các tệp ấy đi.`,
      );
  }

  /** Halves of copies and removals, and manifests whose release never came. */
  #clearAway(): void {
    const current = this.current();
    for (const name of readdirSync(this.folder)) {
      const release = releaseName.exec(name.replace(/\.sha256$/, ''))?.[0];
      const isOrphan =
        release !== undefined && release !== current && !existsSync(this.placeOf(release));
      if (name.startsWith(unfinished) || name.startsWith(discarded) || isOrphan)
        rmSync(this.placeOf(name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}
