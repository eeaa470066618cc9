import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { patientRename } from '#desk/patient-rename.ts';

/** What is being written: never a release. */
export const unfinished = 'dang-chep-';

/** Where a folder that cannot be a link says which release it holds, and which is to follow. */
interface Note {
  current?: string | undefined;
  next?: string;
}

/** Writes a file of a folder whole or not at all. */
export function writeWhole(folder: string, name: string, text: string): void {
  const half = join(folder, unfinished + name);
  writeFileSync(half, text, { flush: true });
  patientRename(half, join(folder, name));
}

/**
 * The published folder, and which release of its store it shows. Where links are known it is a link, and one
 * rename changes it; elsewhere (FAT, exFAT, Windows) the release itself stands there, changed by two renames
 * that a note written before lets the next command finish.
 */
export class ShownRelease {
  readonly #target: string;
  readonly #store: string;
  readonly #usesLink: boolean;

  constructor(target: string, store: string, canLink: boolean) {
    this.#target = target;
    this.#store = store;
    this.#usesLink = this.#isLink() || (canLink && !this.#isNoted());
  }

  /** Name of the release; undefined before the first. */
  current(): string | undefined {
    return this.#isLink() ? basename(readlinkSync(this.#target)) : this.#note().current;
  }

  /** Whether the folder may be replaced: it is ours, empty, or not there. */
  isFree(): boolean {
    const found = lstatSync(this.#target, { throwIfNoEntry: false });
    if (!found || this.#isLink() || this.#isNoted()) return true;
    return found.isDirectory() && readdirSync(this.#target).length === 0;
  }

  /** Finishes a change that was cut short. */
  recover(): void {
    const { current, next } = this.#note();
    if (!this.#usesLink && next !== undefined) this.#finishRenames(current, next);
  }

  /** Shows another release. @throws Error of the disk; the folder then shows what it showed before. */
  show(name: string): void {
    if (this.#usesLink) this.#showByLink(name);
    else this.#showByRenames(name);
  }

  #inside(name: string): string {
    return join(this.#store, name);
  }

  #isLink(): boolean {
    return lstatSync(this.#target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  }

  #isNoted(): boolean {
    const { current, next } = this.#note();
    return current !== undefined || next !== undefined;
  }

  #note(): Note {
    const file = this.#inside('dang-chay.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Note) : {};
  }

  #write(note: Note): void {
    writeWhole(this.#store, 'dang-chay.json', JSON.stringify(note));
  }

  #showByLink(name: string): void {
    const link = this.#inside(`${unfinished}loi-vao`);
    rmSync(link, { force: true });
    symlinkSync(join(basename(this.#store), name), link);
    if (!this.#isLink() && existsSync(this.#target)) rmdirSync(this.#target); // empty: see `isFree`
    patientRename(link, this.#target);
  }

  #showByRenames(name: string): void {
    const { current } = this.#note();
    this.#write({ current, next: name });
    try {
      this.#finishRenames(current, name);
    } catch (error) {
      this.#undoRenames(current);
      throw new Error(
        `Chưa đổi được thư mục «${this.#target}». Hãy đóng các cửa sổ đang mở thư mục ấy rồi chạy lại.`,
        { cause: error },
      );
    }
  }

  #finishRenames(current: string | undefined, next: string): void {
    // The next release leaves the store last: while it is there, the change is not done.
    if (existsSync(this.#inside(next))) {
      if (existsSync(this.#target)) {
        if (current === undefined) rmdirSync(this.#target);
        else patientRename(this.#target, this.#inside(current));
      }
      patientRename(this.#inside(next), this.#target);
    }
    this.#write({ current: next });
  }

  #undoRenames(current: string | undefined): void {
    if (current !== undefined && !existsSync(this.#target) && existsSync(this.#inside(current)))
      patientRename(this.#inside(current), this.#target);
    this.#write({ current });
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
