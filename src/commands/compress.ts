// Writes .br and .gz beside every text file of the finished site, for servers that send them as they are.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaType } from '#hosting/media-types.ts';
import { outDir, requireNode24, shortPath } from './project.ts';

requireNode24();

/** Below this the names of the encodings weigh more than what they save. */
const smallest = 512; // bytes

const compressors = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

const folder = resolve(process.argv[2] ?? outDir);

/** Compresses one file; returns its size before and after brotli, in bytes. */
const compressFile = async (file: string): Promise<{ before: number; after: number }> => {
  const bytes = await readFile(file);
  let after = bytes.length;
  for (const [ending, compress] of Object.entries(compressors)) {
    const packed = await compress(bytes);
    if (bytes.length < smallest || packed.length >= bytes.length) {
      await rm(file + ending, { force: true });
      continue;
    }
    await writeFile(file + ending, packed);
    after = Math.min(after, packed.length);
  }
  return { before: bytes.length, after };
};

const found = await readdir(folder, { recursive: true }).catch(() => undefined);
if (found === undefined) {
  console.error(`Không có thư mục ${shortPath(folder)}. Hãy chạy «npm run build» trước.`);
  process.exit(1);
}

const texts: string[] = [];
for (const name of found) {
  const file = join(folder, name);
  if (isText(mediaType(extname(name))) && (await stat(file)).isFile()) texts.push(file);
}

const total = { before: 0, after: 0 };
const next = texts.values();
/** zlib works on threads of its own: four files at a time keep them busy. */
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const file of next) {
      const { before, after } = await compressFile(file);
      total.before += before;
      total.after += after;
    }
  }),
);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('vi')} kB`;
console.log(
  `Đã nén ${texts.length.toLocaleString('vi')} tệp văn bản: ` +
    `${kilobytes(total.before)} còn ${kilobytes(total.after)}.`,
);
