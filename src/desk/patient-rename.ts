import { renameSync } from 'node:fs';

/** What Windows answers while a virus scanner, an index or a window still holds what is to be renamed. */
const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Between one try and the next, about two seconds in all. */
const pauses = [10, 30, 80, 200, 500, 1200]; // milliseconds

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && heldCodes.has(String(error.code));

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** As `renameSync`, but where another program holds the file or folder it waits a moment and tries again. */
export function patientRename(from: string, to: string): void {
  for (const wait of pauses) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      pause(wait);
    }
  }
  renameSync(from, to);
}
