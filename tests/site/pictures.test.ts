import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, files, isSample, pages, readBytes, tagsNamed } from './built-site.ts';

const rasters = files.filter((file) => /\.(?:jpe?g|png|webp|avif|gif)$/.test(file));

/** What a camera or an editor writes beside the pixels. */
const beside = ['exif', 'xmp', 'xmpAsString', 'iptc', 'icc', 'comments', 'orientation'] as const;

describe('published pictures', () => {
  test('carry nothing but pixels: no camera, no place, no author, no profile', async () => {
    expect(rasters.length).toBeGreaterThan(0);
    const telling: string[] = [];
    for (const file of rasters) {
      const bytes = readBytes(file);
      const metadata = await sharp(bytes).metadata();
      const found = beside.filter((key) => metadata[key] !== undefined);
      if (/Exif\0\0|http:\/\/ns\.adobe\.com|MAU-GPS/.test(bytes.toString('latin1')))
        found.push('exif');
      if (found.length > 0) telling.push(`${file}: ${found.join(', ')}`);
    }
    expect(telling).toEqual([]);
  });

  test.runIf(isSample)('were made of files that told where they were taken', async () => {
    const folder = process.env['CONTENT_DIR'] || 'content';
    const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.jpg'),
    );
    const read = await Promise.all(
      pictures.map(async (file) => (await sharp(join(folder, file)).metadata()).exif),
    );
    const places = read.filter((exif) => exif?.toString('latin1').includes('MAU-GPS'));
    expect(places.length).toBeGreaterThan(2);
  });

  test('keep their place free while they load, in the shape they have', async () => {
    for (const page of pages) {
      for (const tag of tagsNamed(page, 'img')) {
        const [width, height] = [Number(attribute(tag, 'width')), Number(attribute(tag, 'height'))];
        expect(width * height, `${page.file}: ${attribute(tag, 'src')}`).toBeGreaterThan(0);
        const file = files.find((name) => attribute(tag, 'src').endsWith(`/${name}`));
        if (file === undefined || !rasters.includes(file)) continue;
        const metadata = await sharp(readBytes(file)).metadata();
        expect({ file, width, height }).toEqual({
          file,
          width: metadata.width,
          height: metadata.height,
        });
      }
    }
  });

  test('every photograph has words for who cannot see it, a caption and a name', () => {
    for (const page of pages) {
      const figures = tagsNamed(page, 'figure').filter((tag) =>
        attribute(tag, 'class').split(' ').includes('picture'),
      );
      for (const { text } of figures) expect(text, page.file).toMatch(/\S.*Ảnh: \S/s);
      for (const tag of tagsNamed(page, 'img').filter((one) =>
        attribute(one, 'src').includes('/tep/anh/'),
      ))
        expect(attribute(tag, 'alt').trim(), page.file).not.toBe('');
    }
  });

  test.runIf(isSample)('stand on the pages they belong to', () => {
    const pictured = (start: string) =>
      pages.filter(
        ({ file, html }) => file.startsWith(start) && html.includes('<figure class="picture"'),
      );
    for (const start of [
      'guong-dien-hinh/0',
      'tin-tuc/2',
      'cong-trinh-su-kien/cong-trinh/',
      'cong-trinh-su-kien/su-kien/',
    ])
      expect(pictured(start).length, start).toBeGreaterThan(0);
  });
});
