import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isText, mediaType } from '#hosting/media-types.ts';
import { wireSize } from '#hosting/page-weight.ts';
import type { AheadFile } from './precache-list.ts';

/** Kilobytes as readers' data plans count them. */
const kilobyte = 1000;

async function weightOf(file: string): Promise<number> {
  const bytes = readFileSync(file);
  return isText(mediaType(extname(file))) ? wireSize(bytes) : bytes.length;
}

/**
 * Writes into the page about reading offline what is kept costs a reader under brotli.
 * @param folder the finished site
 * @param base where it is mounted, with a slash at both ends
 * @param lists what is fetched ahead; the page has a place for the weight of each, named as here
 */
export async function writeKeptWeights(
  folder: string,
  base: string,
  lists: Readonly<Record<string, readonly AheadFile[]>>,
): Promise<void> {
  const page = join(folder, 'ngoai-tuyen/index.html');
  let html = readFileSync(page, 'utf8');
  for (const [name, files] of Object.entries(lists)) {
    const paths = files.map(({ url }) => url.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    const sizes = await Promise.all(paths.map((path) => weightOf(join(folder, path))));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const place = new RegExp(`(data-weight="${name}"[^>]*>)\\d+`);
    if (!place.test(html)) throw new Error(`${page} thiếu chỗ ghi cân nặng ${name}.`);
    html = html.replace(place, `$1${String(Math.round(bytes / kilobyte))}`);
  }
  writeFileSync(page, html);
}
