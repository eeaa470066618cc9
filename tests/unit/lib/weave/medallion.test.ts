import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dyes, dyeWays } from '#lib/weave/dyes.ts';
import {
  medallion,
  medallionHalf,
  medallionSize,
  type MedallionType,
} from '#lib/weave/medallion.ts';
import { svgDocument } from '#lib/weave/svg.ts';

const types: readonly MedallionType[] = ['tap-the', 'ho', 'ca-nhan'];
const slugs = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,9}){0,5}$/);
const coloursOf = (svg: string): string[] =>
  [...svg.matchAll(/fill="([^"]+)"/g)].map(([, colour]) => colour ?? '');

describe('a medallion', () => {
  test.each<[string, MedallionType, string]>([
    [
      'ho-so-mau-tap-the-a',
      'tap-the',
      '1e98824b778de987b08843a7990c55a29bd122186153da22d8855dd8a0baf3d4',
    ],
    [
      'ho-so-mau-ho-gia-dinh-b',
      'ho',
      '15e834ca523013d18ad32ab4a3af643171948f135aa0eb72ee37eeeff33bc3d4',
    ],
    [
      'ho-so-mau-ca-nhan-e',
      'ca-nhan',
      '106161254faa1332008e7853e836c633e2bc2be079b6369dd16873973d8b0476',
    ],
  ])('of %s is the one first drawn, for ever', (slug, type, hash) => {
    expect(createHash('sha256').update(medallion(slug, type)).digest('hex')).toBe(hash);
  });

  test('is dyed in one of the dye-ways and ends in a white plaque', () => {
    fc.assert(
      fc.property(slugs, fc.constantFrom(...types), (slug, type) => {
        const [ground, ...others] = coloursOf(medallion(slug, type));
        const way = dyeWays.map((names) => names.map((name) => dyes[name]));
        const inks: string[] = others.slice(0, -1);
        expect(others.at(-1)).toBe(dyes.white);
        expect(
          way.some(([first, ...rest]) => {
            const allowed: readonly string[] = rest;
            return first === ground && inks.every((ink) => allowed.includes(ink));
          }),
        ).toBe(true);
      }),
    );
  });

  test('of the same slug differs by type', () => {
    const drawn = types.map((type) => medallion('chau-quang', type));
    expect(new Set(drawn).size).toBe(types.length);
  });

  test('tells neighbours apart', () => {
    const drawn = Array.from({ length: 60 }, (_, index) =>
      medallion(`guong-${String(index)}`, 'ca-nhan'),
    );
    expect(new Set(drawn).size).toBe(60);
  });
});

describe('half a medallion', () => {
  test.each(['tap-the', 'ho', 'ca-nhan'] as const)(
    'of type %s gives the whole when a mirror image stands beside it',
    async (type) => {
      const pixels = (svg: string) => sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
      for (const seed of ['mot', 'hai', 'ba', 'bon', 'nam', 'sau']) {
        const half = medallionHalf(seed, type);
        const mirrored = `<g transform="matrix(-1 0 0 1 ${String(medallionSize)} 0)">${half}</g>`;
        const whole = svgDocument(medallionSize, medallionSize, half + mirrored);
        expect(await pixels(whole)).toEqual(await pixels(medallion(seed, type)));
      }
    },
  );
});
