import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasLetter, measureLine, reach, writable } from '#documents/lettering.ts';
import { readPhotograph } from '#documents/photograph.ts';
import { shareLayout } from '#documents/share-layout.ts';
import { sharePicture, type DrawnCard } from '#documents/share-picture.ts';
import { shareShapes, type ShareShape } from '#lib/share-cards.ts';
import { dyes } from '#lib/weave/dyes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 }); // drawing, on a busy machine

const shapes = Object.keys(shareShapes) as ShareShape[];

const household: DrawnCard = {
  kicker: 'Gương điển hình, hộ gia đình',
  title: 'Hộ Mẫu 03',
  foot: 'Xã Châu Thành',
  medallion: { seed: 'ho-mau-03', type: 'ho', initial: 'M' },
};

beforeEach(() => {
  forgetKept();
});
afterEach(() => {
  vi.restoreAllMocks();
});

// Pictures once drawn are kept below the working folder; the font is found there, too, and already read.
const here = process.cwd();
function forgetKept(): void {
  measureLine('a');
  vi.spyOn(process, 'cwd').mockReturnValue(temporaryFolder());
}

describe('letters', () => {
  test('the font has every letter and tone of Vietnamese, and what titles are written with', () => {
    const vowels = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';
    const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    const letters = Array.from(vowels).flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize('NFC')),
    );
    expect(new Set(letters).size).toBe(144);
    const others = Array.from(
      'bcdđghklmnpqrstvxfjwzBCDĐGHKLMNPQRSTVXFJWZ0123456789 .,:;!?…–-()/%«»“”‘’·',
    );
    expect([...letters, ...others].filter((letter) => !hasLetter(letter))).toEqual([]);
  });

  test('decomposed text is written composed, and what the font lacks is left out', () => {
    expect(writable('Quỳ Hợp'.normalize('NFD'))).toBe('Quỳ Hợp');
    expect(writable('Hội\u00A0xuân 🎉 2023')).toBe('Hội xuân 2023');
  });
});

describe('the picture of a shared link', () => {
  test.each(shapes)('is as large as declared (%s), and small in bytes', async (shape) => {
    const { width, height } = shareShapes[shape];
    const bytes = await sharePicture(household, shape);
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: 'png' });
    expect(bytes.length).toBeLessThan(40_000);
  });

  test('is the same to the last byte when drawn anew', async () => {
    const first = await sharePicture(household, 'wide');
    forgetKept();
    expect(await sharePicture(household, 'wide')).toEqual(first);
    expect(await sharePicture({ ...household, title: 'Hộ Mẫu 04' }, 'wide')).not.toEqual(first);
  });

  test('shows a photograph in its colours, without its metadata', async () => {
    const file = join(here, 'tests/fixtures/content/guong-dien-hinh/mau-an.jpg');
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const bytes = await sharePicture(
      { ...household, photograph: await readPhotograph(file) },
      'wide',
    );
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
    expect(metadata.exif).toBeUndefined();
  });

  test.each(['Đặng Thị Ỷ ẵ ỡ Ỹ ặ Ễ Ộ Ử', 'ặ ợ ỵ ự y ợ ỵ ự y ợ ỵ ự Ẩ Ễ Ỗ Ỡ Ữ Ẵ Ễ Ỗ Ỡ Ữ Ẵ Ễ Ỗ Ỡ'])(
    'keeps the marks of «%s» apart from the lines above and below',
    async (title) => {
      const { lines } = shareLayout({ ...household, title }, 'wide');
      const picture = await sharp(await sharePicture({ ...household, title }, 'wide'))
        .extract({ left: 50, top: 0, width: 700, height: 420 })
        .removeAlpha()
        .raw()
        .toBuffer();
      const ground = Buffer.from(dyes.indigo.slice(1), 'hex');
      const isBare = (y: number): boolean =>
        Array.from({ length: 700 }, (_, x) =>
          picture.subarray((y * 700 + x) * 3, (y * 700 + x) * 3 + 3),
        ).every((pixel) => pixel.equals(ground));
      const ofTitle = lines.filter(({ colour }) => colour === dyes.white);
      for (const { y, size } of ofTitle)
        expect(isBare(Math.ceil(y + size * reach.below))).toBe(true);
    },
  );

  test('says the sentence of a profile whole below the rest, or leaves it out', () => {
    const said = (card: DrawnCard) =>
      shareLayout(card, 'wide')
        .lines.map(({ text }) => text)
        .join(' ');
    const sentence = 'Hộ Mẫu 03 thay hàng rào bê tông bằng rào hoa, rồi ươm cành chia cho cả bản.';
    expect(said({ ...household, sentence })).toContain(`Xã Châu Thành ${sentence}`);
    const endless = 'nghiêng '.repeat(60).trim();
    expect(said({ ...household, sentence: endless })).not.toContain('nghiêng');
  });

  test('says of invented content that it is, on the small square too', () => {
    for (const shape of shapes) {
      const card = { ...household, kicker: 'Dữ liệu mẫu · Gương', notice: 'Dữ liệu mẫu' };
      const said = shareLayout(card, shape).lines.map(({ text }) => text);
      expect(said.join(' ')).toContain('Dữ liệu mẫu');
    }
  });

  test('lets no words run out of their place, whatever the title and the sentence', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('aăđêgặỄỠ 19/–')),
          minLength: 1,
          maxLength: 160,
        }),
        fc.boolean(),
        fc.option(fc.stringMatching(/^[aăđgỄỠ ]{1,180}$/), { nil: undefined }),
        fc.boolean(),
        (title, hasArt, sentence, isSample) => {
          const notice = isSample ? { notice: 'Dữ liệu mẫu' } : {};
          const { medallion, ...plain } = { ...household, ...notice, sentence };
          const card = hasArt && medallion ? { ...plain, medallion, title } : { ...plain, title };
          for (const shape of shapes) {
            const { width } = shareShapes[shape];
            const right = shape === 'square' ? width : hasArt ? 760 : 590;
            for (const { text, x, y, size } of shareLayout(card, shape).lines) {
              expect(x).toBeGreaterThanOrEqual(28);
              expect(x + measureLine(text) * size).toBeLessThanOrEqual(right);
              expect(y + size * reach.below).toBeLessThanOrEqual(shape === 'square' ? 465 : 420);
            }
          }
        },
      ),
    );
  });
});
