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
    ['band-lozenge.svg', '4068d71e1a2ccf3e2cf9eede471f1de9e38b2151cdda70df145723e2f696775e'],
    ['band-village.svg', '443b9d53f1b0fc4dafaeeedbc12a235f035eda97c9c1756b3d552d235c210bf0'],
    ['band-teeth.svg', 'be6da173c2dedda683ec3facdda65b12f0d4533840ad0b13b31aee002065e600'],
    ['mark.svg', '301cbbf6b6e83bdd8e81f8fec30d9e6647effae66381b65434a337514eb4edd5'],
    ['mark-one-colour.svg', 'ae43c8c1e7c1c629b911904b1e692ec03feab45df981ea42af2218588765865f'],
    ['digits.svg', 'b9e0fef82f44b18365ba0c91917a07784c50de64020d0b06586814460d4be46e'],
    ['loom-cell.svg', '4e716270eaa4a7c8f05f7c9b92aeaa785d541173424e2ce18d2bbf800b7397a8'],
    ['certificate-frame.svg', 'a627de9f6666ea83b2008d274806390e378bab58f36fa3337d9e50b33029ee0f'],
  ])('%s byte for byte', (name, hash) => {
    expect(sha256(committed(name))).toBe(hash);
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
