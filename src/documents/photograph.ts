import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { Photograph, Variant } from '#lib/photographs.ts';
import { digestOf, keptBytes } from './kept-bytes.ts';

/** A picture file: what pages know of it, and where it lies. */
export interface PhotographFile extends Photograph {
  readonly file: string;
}

/** Loaded by the first picture: a site without photographs is built without. */
const loadSharp = async () => (await import('sharp')).default;

/** @throws Error naming the file when it holds no picture that can be read */
const reading = async <T>(file: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`Không đọc được ảnh «${file}»: tệp hỏng hoặc chưa chép xong.`, { cause });
  }
};

export const readPhotograph = (file: string): Promise<PhotographFile> =>
  reading(file, async () => {
    const bytes = await readFile(file);
    const sharp = await loadSharp();
    const { autoOrient } = await sharp(bytes).metadata();
    return { key: digestOf(bytes).slice(0, 10), file, ...autoOrient };
  });

/** The most bytes a picture of that width may take, where its quality can still give way. */
const budgets: readonly (readonly [width: number, bytes: number])[] = [
  [360, 12_000],
  [720, 25_000],
  [Infinity, 50_000],
];
const qualities = {
  avif: [52, 44, 36, 28, 20],
  webp: [74, 62, 50, 38, 26],
  jpg: [76],
};

function inFormat(picture: Sharp, format: Variant['format'], quality: number): Sharp {
  if (format === 'avif') return picture.avif({ quality, effort: 3 });
  if (format === 'webp') return picture.webp({ quality });
  return picture.flatten({ background: 'white' }).jpeg({ quality, mozjpeg: true });
}

/** Metadata is left behind: sharp copies none (EXIF, GPS, XMP, profile) unless it is told to. */
async function encoded(
  file: string,
  { format, width, height }: Variant,
  quality: number,
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const picture = sharp(file, { autoOrient: true }).resize({
    width,
    height,
    fit: 'cover',
    position: 'attention',
  });
  return inFormat(picture, format, quality).toBuffer();
}

async function withinBudget(file: string, variant: Variant): Promise<Uint8Array> {
  const [, most = Infinity] = budgets.find(([width]) => variant.width <= width) ?? [];
  let bytes = new Uint8Array();
  for (const quality of qualities[variant.format]) {
    bytes = new Uint8Array(await encoded(file, variant, quality));
    if (bytes.length <= most) break;
  }
  return bytes;
}

/** One size and format of a picture, without metadata; a busy picture loses quality before it grows heavy. */
export async function photographBytes({ key, file }: PhotographFile, variant: Variant) {
  const { versions } = await loadSharp();
  return keptBytes('anh', JSON.stringify([key, variant, budgets, qualities, versions.sharp]), () =>
    reading(file, () => withinBudget(file, variant)),
  );
}

/** The longer side of the picture that the press may take, in pixels. */
const pressSide = 2400;

/** As large as the press gets it. */
export function pressSize({ width, height }: Photograph): { width: number; height: number } {
  const scale = Math.min(1, pressSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The picture for the press: a JPEG of high quality, upright, at most 2,400 pixels, without metadata. */
export async function pressPhotographBytes(photograph: PhotographFile) {
  const sharp = await loadSharp();
  const { key, file } = photograph;
  const size = pressSize(photograph);
  return keptBytes('anh', JSON.stringify(['press', key, size, sharp.versions.sharp]), () =>
    reading(file, () =>
      sharp(file, { autoOrient: true })
        .resize({ ...size, fit: 'fill' })
        .flatten({ background: 'white' })
        .jpeg({ quality: 90, chromaSubsampling: '4:4:4', mozjpeg: true })
        .toBuffer(),
    ),
  );
}
