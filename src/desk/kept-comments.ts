import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from './write-together.ts';
import { withComments } from './yaml-comments.ts';

/** Gives back to the lists of a content folder the comments that the desk's editor drops as it saves them. */
export class KeptComments {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.restore();
  }

  /** Looks at every list again, and writes those that lost their comments since the last look. */
  restore(): void {
    const mended = new Map<string, string>();
    for (const name of readdirSync(this.#folder).filter((file) => file.endsWith('.yaml'))) {
      const text = readFileSync(join(this.#folder, name), 'utf8');
      const kept = withComments(this.#texts.get(name) ?? '', text);
      if (kept !== text) mended.set(name, kept);
      this.#texts.set(name, kept);
    }
    writeTogether(this.#folder, mended);
  }
}
