import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawings } from '#lib/weave/drawings.ts';

const folder = join(import.meta.dirname, '../../../../src/assets/weave');
const committed = (name: string): string => readFileSync(join(folder, name), 'utf8');
const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** One pixel a cell. The rasteriser knows no dark scheme, so night is made day. */
async function pixelsOf(svg: string, scheme: string): Promise<Buffer> {
  const night = /@media\(prefers-color-scheme:dark\)\{(.*?\})\}/;
  expect(svg).toMatch(night);
  const source = scheme === 'dark' ? svg.replace(night, '$1') : svg;
  return sharp(Buffer.from(source)).ensureAlpha().raw().toBuffer();
}

describe.each(Object.entries(drawings))('%s', (name, draw) => {
  test('is committed as it is drawn', () => {
    expect(draw() === committed(name)).toBe(true);
  });

  test('holds filled cells alone: no gradient, stroke, blur, word or foreign address', () => {
    const markup = committed(name).replace('http://www.w3.org/2000/svg', '');
    expect(markup).not.toMatch(/stroke|gradient|filter|<text|opacity|:\/\/|script/i);
    const paths = [...markup.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^(?:[MmHhVvz]|-?\d+| )+$/);
  });
});

test('nothing else is kept among the drawings', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(drawings).sort());
});

describe('the drawings equal the design', () => {
  test.each([
    ['mark.svg', '301cbbf6b6e83bdd8e81f8fec30d9e6647effae66381b65434a337514eb4edd5'],
    ['mark-one-colour.svg', 'ae43c8c1e7c1c629b911904b1e692ec03feab45df981ea42af2218588765865f'],
    ['digits.svg', 'b9e0fef82f44b18365ba0c91917a07784c50de64020d0b06586814460d4be46e'],
    ['loom-cell.svg', '4e716270eaa4a7c8f05f7c9b92aeaa785d541173424e2ce18d2bbf800b7397a8'],
    ['certificate-frame.svg', 'a627de9f6666ea83b2008d274806390e378bab58f36fa3337d9e50b33029ee0f'],
  ])('%s byte for byte', (name, hash) => {
    expect(sha256(committed(name))).toBe(hash);
  });

  test.each([
    ['lozenge', 'eeec56339a704e427daf5f98df9a8d23e95854e091e72dc1f1a5a9533147eef8'],
    ['village', '29258657528dfc5b55d562cc18e24f1a42e9ce766fd476ec986212ea113b5058'],
    ['teeth', 'c79ed0aca920f7010cf2bc035d070da7e63b2f4f38edf4e68f24b612dda209fb'],
  ])('the view «%s» of bands.svg pixel by pixel', async (name, hash) => {
    const sprite = committed('bands.svg');
    const view =
      new RegExp(`<view id="${name}" viewBox="(\\d+) (\\d+) (\\d+) (\\d+)"/>`).exec(sprite) ?? [];
    const [left = 0, top = 0, width = 0, height = 0] = view.slice(1).map(Number);
    const picture = sharp(Buffer.from(sprite)).extract({ left, top, width, height });
    expect(sha256(await picture.ensureAlpha().raw().toBuffer())).toBe(hash);
  });

  test.each([
    ['panorama.svg', 'light', 'beb4c6ed171d1b20f0cf32fae479f6459157cca276c4b7f3b53cfcd3a176de9e'],
    ['panorama.svg', 'dark', '993cbebdb05294e8b1e551d7bb3c0f974a7c5313c2d563cb93e1836e610e6e4f'],
    ['ridge.svg', 'light', '718cfba0a967ea769b2de8098933c67967a96a74b57a5b9b55d1e47387638754'],
    ['ridge.svg', 'dark', '95796b585e9bf93dfe2f2c3fea732e819ded271d5ed1133dd954d578c7ae5a03'],
  ])('%s pixel by pixel (%s)', async (name, scheme, hash) => {
    expect(sha256(await pixelsOf(committed(name), scheme))).toBe(hash);
  });
});

test('the panorama travels light', () => {
  expect(brotliCompressSync(committed('panorama.svg')).length).toBeLessThanOrEqual(3300);
});
