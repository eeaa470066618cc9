import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  photographBytes,
  pressPhotographBytes,
  pressSize,
  readPhotograph,
} from '#documents/photograph.ts';
import { variantsOf } from '#lib/photographs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 }); // encoding, on a busy machine

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(folder); // where pictures once made are kept
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Noise, the heaviest picture there is, as a camera lying on its side took it at a known place. */
async function photo(name: string, width = 1600, height = 1200): Promise<string> {
  const file = join(folder, name);
  const noise = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < noise.length; at++) {
    state = (state * 48_271) % 2_147_483_647;
    noise[at] = state & 255;
  }
  await sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .withExif({
      IFD0: { Artist: 'Nguoi chup', Copyright: 'Bi mat' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 20/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Bi mat</a></x:xmpmeta>')
    .withIccProfile('p3')
    .toFile(file);
  return file;
}

describe('a picture that is published', () => {
  test('stands upright, in its size, and tells nothing of who took it, where, or with what', async () => {
    const file = await photo('nghieng.jpg');
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const photograph = await readPhotograph(file);
    expect(photograph).toMatchObject({ width: 1200, height: 1600 });
    const made = await Promise.all([
      ...variantsOf(photograph, 'card').map(async (variant) => ({
        ...variant,
        bytes: await photographBytes(photograph, variant),
      })),
      pressPhotographBytes(photograph).then((bytes) => ({ ...pressSize(photograph), bytes })),
    ]);
    for (const { bytes, width, height } of made) {
      const metadata = await sharp(bytes).metadata();
      expect(metadata).toMatchObject({ width, height });
      for (const key of ['exif', 'xmp', 'iptc', 'icc', 'orientation'] as const)
        expect(metadata[key]).toBeUndefined();
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Bi mat|Nguoi chup/);
    }
  });

  test('stays within its budget for a phone, whatever it shows', async () => {
    const photograph = await readPhotograph(await photo('nhieu.jpg', 800, 600));
    for (const variant of variantsOf(photograph, 'column')) {
      if (variant.format !== 'webp' || variant.width > 360) continue;
      const { length } = await photographBytes(photograph, variant);
      const richest = await sharp(photograph.file)
        .autoOrient()
        .resize(360)
        .webp({ quality: 74 })
        .toBuffer();
      expect(length).toBeLessThan(richest.length * 0.6);
    }
  });

  test('is the same to the last byte when made anew, and a changed file has another address', async () => {
    const photograph = await readPhotograph(await photo('mot.jpg', 400, 300));
    const [variant] = variantsOf(photograph, 'card');
    if (!variant) throw new Error('no variant');
    const first = await photographBytes(photograph, variant);
    vi.spyOn(process, 'cwd').mockReturnValue(temporaryFolder());
    expect(await photographBytes(photograph, variant)).toEqual(first);
    const other = await readPhotograph(await photo('hai.jpg', 400, 301));
    expect(other.key).not.toBe(photograph.key);
  });

  test('is at most 2,400 pixels for the press, and never larger than it was', () => {
    expect(pressSize({ key: '', width: 6000, height: 4000 })).toEqual({
      width: 2400,
      height: 1600,
    });
    expect(pressSize({ key: '', width: 900, height: 1200 })).toEqual({ width: 900, height: 1200 });
  });

  test('is named to the officer when it cannot be read', async () => {
    const file = join(folder, 'hong.jpg');
    writeFileSync(file, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]));
    await expect(readPhotograph(file)).rejects.toThrow(/Không đọc được ảnh «.*hong\.jpg»/);
  });
});
