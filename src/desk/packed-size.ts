import { unzipSync } from 'fflate';

/** The bytes an Office file says it unpacks to, without unpacking it; 0 for what is no ZIP. */
export function unpackedSize(bytes: Uint8Array): number {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch {
    return 0; // its reader will say what is wrong with it
  }
  return total;
}
