import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mojibakeFinder } from '#lib/mojibake.ts';
import { inTcvn3, inVni, misread, westernBytes } from '../../fixtures/old-fonts.ts';
import { tonedSyllable } from '../../fixtures/syllables.ts';

const find = mojibakeFinder();
const contentLines = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|yaml|txt)$/.test(entry.name))
  .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'));

/** How much of a line an old font would change. */
const markedWords = (line: string) =>
  new Set((line.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word))).size;

const sentence = fc
  .uniqueArray(tonedSyllable, { minLength: 12, maxLength: 30 })
  .map((syllables) => `${syllables.join(' ')}.`);

describe('text of old fonts is found by name', () => {
  test.each([
    ['TCVN3 (ABC)', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', '«Cộng hòa xã hội»'],
    ['TCVN3 (ABC)', 'Uû ban nh©n d©n huyÖn Quú Hîp', '«Uỷ ban nhân dân»'],
    ['TCVN3 (ABC)', '§éc lËp - Tù do - H¹nh phóc', '«Độc lập»'],
    ['VNI-Windows', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', '«Cộng hòa»'],
    ['VNI-Windows', 'UÛY BAN NHAÂN DAÂN HUYEÄN QUYØ HÔÏP', '«ỦY BAN»'],
    ['Windows-1258', 'UÒy ban nhân dân huyêòn QuyÌ Hõòp, tiÒnh Nghêò An', '«Ủy ban»'],
    ['Windows-1252', 'á»¦y ban nhÃ¢n dÃ¢n huyá»‡n', '«Ủy ban»'],
  ])('%s: %s', (encoding, text) => {
    expect(find(text)?.encoding).toBe(encoding);
  });

  test('the sample and its line help to find the place', () => {
    expect(find('Dòng một.\nDòng hai.\nUû ban nh©n d©n huyÖn')).toEqual({
      encoding: 'TCVN3 (ABC)',
      sample: { word: 'Uû', meant: 'Uỷ' },
      line: 3,
    });
  });

  test('every line of the content with four marked words, in any old font', () => {
    const lines = contentLines.filter((line) => markedWords(line) >= 4);
    expect(lines.length).toBeGreaterThan(300);
    for (const line of lines) {
      expect(find(inTcvn3(line))?.encoding, line).toBe('TCVN3 (ABC)');
      expect(find(inVni(line))?.encoding, line).toBe('VNI-Windows');
      expect(find(misread(line))?.encoding, line).toBe('Windows-1252');
    }
  });

  test('any sentence of random syllables', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(find(inTcvn3(text))?.encoding).toBe('TCVN3 (ABC)');
        expect(find(inVni(text))?.encoding).toBe('VNI-Windows');
      }),
    );
  });

  test('one pasted paragraph in a long Unicode text', () => {
    const text = contentLines.slice(0, 200).join('\n');
    expect(
      find(`${text}\n${inTcvn3('Ủy ban nhân dân huyện tổ chức hội nghị tổng kết.')}`)?.line,
    ).toBe(201);
  });

  test('a file saved in a single-byte code page, read as Western European', () => {
    const bytes = westernBytes(inTcvn3('Độc lập - Tự do - Hạnh phúc'));
    expect(find(new TextDecoder('windows-1252').decode(bytes))?.encoding).toBe('TCVN3 (ABC)');
  });
});

describe('genuine text is never taken for it', () => {
  test('no line of the content, in any Unicode form', () => {
    for (const line of contentLines) {
      expect(find(line), line).toBeUndefined();
      expect(find(line.normalize('NFC').toUpperCase()), line).toBeUndefined();
    }
  });

  test('no sentence of random syllables', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(find(text)).toBeUndefined();
      }),
    );
  });

  test.each([
    '«Tập thể Mẫu 07» · «Lá cờ đầu»… «cá»…',
    'Krông Năng, Đắk Lắk, Ê-đê, Ka Long, Phu Xai Lai Leng',
    'Dài 10 µm, rộng ½ m², nặng 5 kg ± 1 %; 20 °C; © 2023 Báo Nghệ An; Windows®',
    'Café, résumé, São Paulo, El Niño, Citroën, Müller, Köln, für',
    'Les Thaï de Nghệ An, où dû',
    'môt hôp thư tôt', // tones forgotten
    'Ðảng bộ và nhân dân ðoàn kết', // Icelandic Ð
    'thi\u00ADđua khen\u00ADthưởng', // soft hyphens
    'https://bao.example/tag/bi%e1%bb%83u+d%c6%b0%c6%a1ng · 133',
    'a'.repeat(100_000),
    '«'.repeat(100_000),
  ])('%.60s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});
