import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictures } from '#markdown/pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
await sharp({ create: { width: 30, height: 60, channels: 3, background: '#16284a' } })
  .png()
  .toFile(join(folder, 'cao.png'));

const html = async (text: string): Promise<string> => {
  const fileURL = pathToFileURL(join(folder, 'tin.md'));
  return (await markdownToHtml(text, { hastPlugins: [pictures()], fileURL })).html;
};

test('a picture alone in its paragraph becomes a figure with its caption', async () => {
  const shown = await html('Trước.\n\n![Mô tả](cao.png "Chú thích & người chụp")\n\nSau.');
  expect(shown).toMatch(
    /<p>Trước\.<\/p>\s*<figure class="picture" data-shape="tall"><picture>.*alt="Mô tả" width="30" height="60" loading="lazy".*<\/picture><figcaption>Chú thích &amp; người chụp<\/figcaption><\/figure>\s*<p>Sau\.<\/p>/s,
  );
});

test('a picture in the middle of a sentence stays there', async () => {
  expect(await html('Nhìn ![Mô tả](cao.png "Chú thích") này.')).toMatch(
    /<p>Nhìn <picture>.*<\/picture> này\.<\/p>/s,
  );
});

test('no page names the file as the officer called it', async () => {
  expect(await html('![Mô tả](cao.png "Chú thích")')).not.toContain('cao.png');
});
