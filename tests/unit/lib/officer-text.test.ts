import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, officerTextReader } from '#lib/officer-text.ts';
import { inTcvn3, inVni, westernBytes } from '../../fixtures/old-fonts.ts';

const read = officerTextReader();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const clean = 'Quỳ Hợp: “Đoàn kết”\nthi đua\n';

describe('a file an officer saved', () => {
  test.each([
    ['as it is', clean],
    ['with a byte order mark', `\uFEFF${clean}`],
    ['with CRLF', clean.replaceAll('\n', '\r\n')],
    ['with CR alone', clean.replaceAll('\n', '\r')],
    ['decomposed', clean.normalize('NFD')],
    ['with no-break and thin spaces', clean.replace(' ', '\u00A0').replace('thi ', 'thi\u2009')],
    [
      'with zero-width signs inside letters',
      clean.normalize('NFD').replace('y\u0300', 'y\u200B\u0300'),
    ],
    ['with writing-direction marks', `\u202A${clean}\u202C\u200E`],
  ])('%s: reads as plain text', (_name, text) => {
    expect(read(bytesOf(text))).toEqual({ text: clean });
  });

  test.each([
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x51, 0, 0x75, 0]), /UTF-16/],
    ['UTF-16 without', Uint8Array.from([0x51, 0, 0x75, 0, 0x61, 0]), /UTF-16/],
    ['UTF-16, the other way round', Uint8Array.from([0xfe, 0xff, 0, 0x51]), /UTF-16/],
    ['bytes of TCVN3', westernBytes(inTcvn3('Ủy ban nhân dân huyện')), /TCVN3 \(ABC\)/],
    ['bytes of VNI', westernBytes(inVni('Ủy ban nhân dân huyện')), /VNI-Windows/],
    ['bytes of Windows-1258', westernBytes('UÒy ban huyêòn QuyÌ Hõòp'), /Windows-1258/],
    [
      'bytes of no known code',
      Uint8Array.from([0x41, 0xff, 0x41]),
      /không được lưu bằng bảng mã UTF-8/,
    ],
    ['TCVN3 pasted into Unicode', bytesOf(inTcvn3('Ủy ban nhân dân huyện')), /TCVN3 \(ABC\)/],
    ['VNI pasted into Unicode', bytesOf(inVni('Ủy ban nhân dân huyện')), /VNI-Windows/],
    ['UTF-8 read wrong and saved again', bytesOf('á»¦y ban nhÃ¢n dÃ¢n'), /đọc sai bảng mã/],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /tệp Word/],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /đời cũ/],
    ['a PDF', bytesOf('%PDF-1.7'), /PDF/],
    ['a lost letter', bytesOf('Dòng một\nQu\uFFFD Hợp'), /ký tự hỏng \(mã FFFD\)/],
    ['a control character', bytesOf('Quỳ\u0001 Hợp'), /ký tự hỏng \(mã 0001\)/],
  ])('%s: refused by name', (_name, bytes, problem) => {
    const result = read(bytes);
    expect('problem' in result ? result.problem : '').toMatch(problem);
    expect('mend' in result ? result.mend : '').toMatch(/\.$/);
  });

  test('a lost letter is told with its line', () => {
    expect(read(bytesOf('Dòng một\nQu\uFFFD Hợp'))).toMatchObject({ line: 2 });
  });
});

/** Letters, marks that combine with them, and everything that text from elsewhere may hide. */
const sign = fc.constantFrom(
  ...Array.from(
    'aêưđ Ðð\u0300\u0302\u0323\u031B\u0340\u00A0\u2009\u00AD\u200B\u200E\u2060\uFEFF\uFE0F\u034F\v\f\r\n\t\u0085\u2028\u2029\0\u0007',
  ),
  '\u{E0041}',
  '\u{1F1FB}',
  '가',
);

describe('plain text', () => {
  test('a break inside a Word paragraph is a space, a paragraph break is a new line', () => {
    expect(normaliseText('một\vhai\u2028ba\u2029bốn')).toBe('một hai ba\nbốn');
  });

  test('whatever comes in, what goes out is NFC, has no invisible sign and stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const plain = normaliseText(text);
        expect(plain).toBe(plain.normalize('NFC'));
        expect(plain).not.toMatch(/\p{Default_Ignorable_Code_Point}|\u00A0|\r/u);
        expect(normaliseText(plain)).toBe(plain);
      }),
    );
  });
});
