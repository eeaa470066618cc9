import { strFromU8 } from 'fflate';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrPng, qrSvg, quietZone } from '#documents/qr-code.ts';

const addresses = [
  'https://quyhop60.example/g/0042/',
  'https://thi-dua-ky-niem-60-nam.quyhop.example/trang-chuyen-de/thidua60/g/12345/',
];

/** What another library reads in a picture. */
const read = async (picture: Uint8Array, width?: number): Promise<string | undefined> => {
  const image = sharp(picture).resize(width === undefined ? {} : { width, kernel: 'nearest' });
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

describe.each(addresses)('the code of %s', (address) => {
  test('is read back from the picture and from the drawing', async () => {
    expect(await read(qrPng(address))).toBe(address);
    expect(await read(Buffer.from(qrSvg(address)), 600)).toBe(address);
  });

  test('stands on white, with four modules clear on every side', async () => {
    const { data, info } = await sharp(qrPng(address)).raw().toBuffer({ resolveWithObject: true });
    const modules = Number(/viewBox="0 0 (\d+)/.exec(qrSvg(address))?.[1]);
    const clear = (quietZone * info.width) / modules;
    for (let y = 0; y < info.height; y++) {
      for (let x = 0; x < info.width; x++) {
        const isAtEdge = Math.min(x, y, info.width - 1 - x, info.height - 1 - y) < clear;
        if (isAtEdge && data[(y * info.width + x) * info.channels] !== 255)
          expect.fail(`${String(x)}, ${String(y)} is not clear`);
      }
    }
  });

  test('survives a blot of a thirtieth of its face, as level M promises', async () => {
    const { width } = await sharp(qrPng(address)).metadata();
    const side = Math.round(width / 6);
    const blot = {
      create: { width: side, height: side, channels: 3, background: 'white' },
    } as const;
    const spoilt = await sharp(qrPng(address))
      .flatten()
      .composite([{ input: blot, left: (width - side) >> 1, top: (width - side) >> 1 }])
      .png()
      .toBuffer();
    expect(await read(spoilt)).toBe(address);
  });

  test('comes out the same every time', () => {
    expect(qrPng(address)).toEqual(qrPng(address));
    expect(strFromU8(qrPng(address), true)).toContain('IDAT');
  });
});
