import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isText, mediaType } from '#hosting/media-types.ts';
import { room, weighedPages, wireSize } from '#hosting/page-weight.ts';

/** Kilobytes as readers' data plans count them. */
const kilobyte = 1000;

const staticImport = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/** What files weigh on the wire, each with the scripts it needs; every file is weighed once. */
function makeScales(folder: string) {
  const known = new Map<string, Promise<{ size: number; needs: string[] }>>();

  const read = async (path: string): Promise<{ size: number; needs: string[] }> => {
    const bytes = await readFile(join(folder, path));
    const ending = extname(path);
    const near = path.slice(0, path.lastIndexOf('/') + 1);
    const needs =
      ending === '.js'
        ? Array.from(bytes.toString().matchAll(staticImport), ([, name = '']) => near + name)
        : [];
    return { size: isText(mediaType(ending)) ? await wireSize(bytes) : bytes.length, needs };
  };

  const look = (path: string) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };

  return async (paths: readonly string[]): Promise<number> => {
    const counted = new Set<string>();
    let total = 0;
    for (const open = [...paths]; open.length > 0;) {
      const path = open.pop() ?? '';
      if (counted.has(path)) continue;
      counted.add(path);
      const { size, needs } = await look(path);
      total += size;
      open.push(...needs);
    }
    return total;
  };
}

/** Writes over the room in place: to read and write thousands of pages anew would take far longer. */
function fillIn(file: string, at: number, kilobytes: number): void {
  const text = String(kilobytes).padStart(room.length); // HTML shows two spaces as one
  if (text.length > room.length) throw new RangeError(`${file} nặng ${text} kB.`);
  const handle = openSync(file, 'r+');
  const found = Buffer.alloc(room.length);
  readSync(handle, found, 0, room.length, at);
  if (found.toString() === room) writeSync(handle, text, at);
  closeSync(handle);
  if (found.toString() !== room) throw new Error(`${file} thiếu chỗ ghi cân nặng.`);
}

const fileOf = (path: string): string =>
  /^404(?:\.html|\/)?$/.test(path) ? '404.html' : `${path}index.html`;

/**
 * Writes into each footer what the page weighs when first opened: its HTML, and all that a phone fetches to
 * show it, under brotli.
 */
export const pageWeight = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'page-weight',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const weightOf = makeScales(folder);
        const pages = weighedPages();
        for (const [address, { roomAt, own, fetched }] of pages) {
          const paths = fetched.map((each) => each.slice(base.length).replace(/[?#].*/, ''));
          const bytes = (await own) + (await weightOf(paths));
          const file = join(folder, fileOf(address.slice(base.length)));
          fillIn(file, roomAt, Math.round(bytes / kilobyte));
        }
        pages.clear();
      },
    },
  };
};
