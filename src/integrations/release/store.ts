import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { takeLock } from '#integrations/folder-lock.ts';
import { parseManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** How many whole releases are kept, the one shown included. */
const keptReleases = 3;

const releaseName = /^ban-[\d-]+$/;

/** What is being made or thrown away: never a release. */
const unfinished = 'dang-chep-';
const discarded = 'dang-xoa-';

/** Where a folder that cannot be a link says which release it holds, and which is to follow. */
interface Shown {
  current: string | undefined;
  next?: string;
}

/**
 * The releases beside a published folder. Where links are known the folder is a link to the release shown,
 * and one rename changes it; elsewhere (FAT, exFAT, Windows) the release itself stands there, changed by two
 * renames that a note written before lets the next command finish.
 */
export class ReleaseStore {
  readonly target: string;
  readonly folder: string;
  readonly #usesLink: boolean;
  #isOpen = false;

  /** @throws Error with a sentence, when the folder cannot be published to. */
  constructor(target: string, canLink: boolean) {
    this.target = target;
    this.folder = `${target}-cac-ban`;
    if (parse(target).root === target)
      throw new Error(`Không đăng thẳng vào gốc ổ đĩa «${target}» được. Hãy chọn một thư mục con.`);
    this.#usesLink = this.#isLink() || (canLink && !this.#holdsRelease());
  }

  /** Makes the store ready for a change, after mending what a killed command left. */
  open(): void {
    mkdirSync(this.folder, { recursive: true });
    takeLock(this.#inside('khoa'), 'một lệnh đăng khác');
    this.#isOpen = true;
    this.recover();
    const found = lstatSync(this.target, { throwIfNoEntry: false });
    if (!found || this.#isLink() || this.#holdsRelease()) return;
    if (!found.isDirectory() || readdirSync(this.target).length > 0)
      throw new Error(
        `Thư mục «${this.target}» đã có tệp không do lệnh này đăng. Hãy chọn thư mục trống, hoặc dời các tệp ấy đi.`,
      );
  }

  /** Lets others change the store; the lock of another command stays. */
  close(): void {
    if (this.#isOpen) rmSync(this.#inside('khoa'), { force: true });
    this.#isOpen = false;
  }

  /** Finishes a change that was cut short and clears away halves; right after any kill. */
  recover(): void {
    if (!existsSync(this.folder)) return;
    const { current, next } = this.#shown();
    if (!this.#usesLink && next !== undefined) this.#finishRenames(current, next);
    const shown = this.current();
    for (const name of readdirSync(this.folder)) {
      const release = releaseName.exec(name.replace(/\.sha256$/, ''))?.[0];
      const isOrphan = release !== shown && !existsSync(this.#inside(release ?? name));
      if (name.startsWith(unfinished) || name.startsWith(discarded) || isOrphan)
        rmSync(this.#inside(name), { recursive: true, force: true });
    }
  }

  /** The release the folder shows; undefined before the first. */
  current(): string | undefined {
    return this.#isLink() ? basename(readlinkSync(this.target)) : this.#shown().current;
  }

  /** Whole releases, oldest first. */
  releases(): string[] {
    const current = this.current();
    const stored = readdirSync(this.folder).filter((name) => releaseName.test(name));
    const names = new Set(current === undefined ? stored : [...stored, current]);
    return [...names].filter((name) => existsSync(this.manifestFile(name))).toSorted();
  }

  manifestFile(name: string): string {
    return this.#inside(`${name}.sha256`);
  }

  manifest(name: string): Manifest {
    return parseManifest(readFileSync(this.manifestFile(name), 'utf8'));
  }

  /** The folder of a kept release that is not shown. */
  placeOf(name: string): string {
    return this.#inside(name);
  }

  /** Where a release is put together before it counts as one. */
  unfinishedFolder(name: string): string {
    return this.#inside(unfinished + name);
  }

  /** Lets a folder that is whole count as a release. */
  keep(name: string, manifest: string): void {
    this.#write(`${name}.sha256`, manifest);
    renameSync(this.unfinishedFolder(name), this.#inside(name));
  }

  /** Shows another release. @throws Error of the disk; the folder then shows what it showed before. */
  show(name: string): void {
    if (this.#usesLink) this.#showByLink(name);
    else this.#showByRenames(name);
  }

  /** Throws away the oldest releases, never the one shown. */
  prune(): void {
    const current = this.current();
    const old = this.releases().slice(0, -keptReleases);
    for (const name of old.filter((one) => one !== current)) {
      if (existsSync(this.#inside(name)))
        renameSync(this.#inside(name), this.#inside(discarded + name));
      rmSync(this.manifestFile(name), { force: true });
      rmSync(this.#inside(discarded + name), { recursive: true, force: true });
    }
  }

  #inside(name: string): string {
    return join(this.folder, name);
  }

  #isLink(): boolean {
    return lstatSync(this.target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  }

  #holdsRelease(): boolean {
    const { current, next } = this.#shown();
    return current !== undefined || next !== undefined;
  }

  #shown(): Shown {
    const file = this.#inside('dang-chay.json');
    return existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Shown)
      : { current: undefined };
  }

  /** Whole or not at all. */
  #write(name: string, text: string): void {
    const half = this.#inside(unfinished + name);
    writeFileSync(half, text, { flush: true });
    renameSync(half, this.#inside(name));
  }

  #showByLink(name: string): void {
    const link = this.#inside(`${unfinished}loi-vao`);
    rmSync(link, { force: true });
    symlinkSync(join(basename(this.folder), name), link);
    if (!this.#isLink() && existsSync(this.target)) rmdirSync(this.target); // empty: `open` saw to it
    renameSync(link, this.target);
  }

  #showByRenames(name: string): void {
    const { current } = this.#shown();
    this.#write('dang-chay.json', JSON.stringify({ current, next: name }));
    try {
      this.#finishRenames(current, name);
    } catch (error) {
      this.#undoRenames(current);
      throw new Error(
        `Chưa đổi được thư mục «${this.target}». Hãy đóng các cửa sổ đang mở thư mục ấy rồi chạy lại.`,
        { cause: error },
      );
    }
  }

  #finishRenames(current: string | undefined, next: string): void {
    // The next release leaves the store last: while it is there, the change is not done.
    if (existsSync(this.#inside(next))) {
      if (existsSync(this.target)) {
        if (current === undefined) rmdirSync(this.target);
        else renameSync(this.target, this.#inside(current));
      }
      renameSync(this.#inside(next), this.target);
    }
    this.#write('dang-chay.json', JSON.stringify({ current: next }));
  }

  #undoRenames(current: string | undefined): void {
    if (current !== undefined && !existsSync(this.target) && existsSync(this.#inside(current)))
      renameSync(this.#inside(current), this.target);
    this.#write('dang-chay.json', JSON.stringify({ current }));
  }
}

/** Whether symbolic links can be made beside a folder: not on FAT or exFAT, nor by an ordinary user of Windows. */
export function canLinkBeside(target: string): boolean {
  if (process.platform === 'win32') return false; // there a link to a folder cannot be replaced in one step
  const probe = join(dirname(target), `.${basename(target)}-thu-${String(process.pid)}`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync('thu', probe);
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}
