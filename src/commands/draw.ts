// `npm run draw`: redraws the woven pictures and icons. They are committed, so a build never needs this.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawings } from '#lib/weave/drawings.ts';
import { appIcon, favicon, icoFromPng } from '#lib/weave/icons.ts';

const root = join(import.meta.dirname, '../..');
const drawingsFolder = join(root, 'src/assets/weave');
const publicFolder = join(root, 'public');

const icoSize = 32;

/** A drawing as a PNG of its own size, as small as its few colours allow. */
const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, dither: 0 }).toBuffer();

/** The same in full colour: Windows reads no other kind inside an `.ico`. */
const toFullPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).ensureAlpha().png({ compressionLevel: 9 }).toBuffer();

const files = new Map<string, string | Uint8Array>([
  ...Object.entries(drawings).map(([name, draw]) => [join(drawingsFolder, name), draw()] as const),
  [join(publicFolder, 'favicon.svg'), favicon()],
  [join(publicFolder, 'favicon.ico'), icoFromPng(await toFullPng(favicon()), icoSize)],
  [join(publicFolder, 'apple-touch-icon.png'), await toPng(appIcon(180, 2))],
  [join(publicFolder, 'icon-192.png'), await toPng(appIcon(192, 2))],
  [join(publicFolder, 'icon-512.png'), await toPng(appIcon(512, 5))],
]);

await Promise.all(
  [drawingsFolder, publicFolder].map((folder) => mkdir(folder, { recursive: true })),
);
await Promise.all([...files].map(([path, content]) => writeFile(path, content)));
console.log(`${String(files.size)} drawings written.`);
