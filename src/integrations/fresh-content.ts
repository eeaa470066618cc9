import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes with every file that comes, goes or is written anew. */
const stateOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${String(size)} ${String(mtimeMs)}`;
    })
    .join('\n');

/** Keeps what is shown level with the files of the content folder. */
export class FreshContent {
  readonly #folder: string;
  readonly #read: () => Promise<void>;
  #shown: string;
  #catchingUp: Promise<void> = Promise.resolve();

  /**
   * @param folder The content folder, which has just been read.
   * @param read Reads it again and takes it up.
   */
  constructor(folder: string, read: () => Promise<void>) {
    this.#folder = folder;
    this.#read = read;
    this.#shown = stateOf(folder);
  }

  /**
   * Resolves once everything on the disk is taken up; reads only what changed since, and never twice at
   * once. Rejects when reading fails, for instance on a file that is being replaced; the next call tries again.
   */
  catchUp(): Promise<void> {
    const turn = async () => {
      const state = stateOf(this.#folder);
      if (state === this.#shown) return;
      await this.#read();
      this.#shown = state;
    };
    return (this.#catchingUp = this.#catchingUp.then(turn, turn));
  }
}
