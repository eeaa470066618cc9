import { closeSync, openSync, readSync } from 'node:fs';

/** How the files of each format begin. */
const beginnings: readonly RegExp[] = [
  /^\xFF\xD8\xFF/, // JPEG
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:avif|avis|mif1)/,
];

/** Whether a file begins as a picture does, whatever its name says. */
export function isPicture(file: string): boolean {
  const start = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  const text = start.toString('latin1');
  return beginnings.some((beginning) => beginning.test(text));
}
