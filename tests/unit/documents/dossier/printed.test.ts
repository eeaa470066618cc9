import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { formBuilders } from '#documents/dossier/forms.ts';
import { blankDossier, type Dossier } from '#lib/dossier/dossier.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const canPrint = ['soffice', 'pdftotext', 'pdffonts'].every(isThere);

const sentence =
  'Tổ vận động từng hộ hiến đất, góp công làm đường, trồng hoa; chữ Ễ, Ặ, Ỹ đủ dấu. ';
/** Paragraphs of every length, so that among many pages some are filled to their last line. */
const long = Array.from({ length: 150 }, (_, index) =>
  sentence.repeat(1 + ((index * index) % 7)).trim(),
).join('\n');

const filled: Dossier = {
  ...blankDossier,
  issuer: 'Xã Châu Quang',
  kind: 'tap-the',
  name: 'Tập thể Mẫu 07',
  year: '2022',
  summary: 'Một tập thể mẫu giữ đường làng sạch.',
  situation: long,
  achievements: long,
  present: long,
};

interface Page {
  left: number;
  right: number;
  top: number;
  bottom: number;
  number: string;
  numberTop: number;
  numberMiddle: number;
}

const millimetre = 25.4 / 72; // of points
/** What stands higher belongs to the margin: the page's number. */
const marginEnd = 17;

/** How far the text of each page stands from the paper's edges, in millimetres. */
function pagesOf(pdf: string): Page[] {
  const boxes = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [
        ...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</g),
      ].map(([, ...parts]) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = parts.map(
          (part) => Number(part) * millimetre,
        );
        return { left, top, right, bottom, text: parts[4] ?? '' };
      });
      const body = words.filter(({ top }) => top > marginEnd);
      const [number] = words.filter(({ top }) => top <= marginEnd);
      return {
        left: Math.min(...body.map(({ left }) => left)),
        right: 210 - Math.max(...body.map(({ right }) => right)),
        top: Math.min(...body.map(({ top }) => top)),
        bottom: 297 - Math.max(...body.map(({ bottom }) => bottom)),
        number: number?.text ?? '',
        numberTop: number?.top ?? 0,
        numberMiddle: number ? (number.left + number.right) / 2 : 0,
      };
    });
}

describe.runIf(canPrint)('printed by LibreOffice (only where it is installed)', () => {
  const folder = temporaryFolder();
  const names = Object.keys(formBuilders).flatMap((file) => [`trong-${file}`, `day-${file}`]);
  const pdfOf = (name: string): string => join(folder, name.replace(/docx$/, 'pdf'));

  beforeAll(async () => {
    for (const [file, build] of Object.entries(formBuilders)) {
      writeFileSync(join(folder, `trong-${file}`), await build(blankDossier));
      writeFileSync(join(folder, `day-${file}`), await build(filled));
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'soffice')).href}`;
    execFileSync(
      'soffice',
      [
        '--headless',
        profile,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore' },
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(names.length);
  }, 300_000);

  test.each(names)('%s keeps the margins of Nghị định 30/2020 to a millimetre', (name) => {
    const pages = pagesOf(pdfOf(name));
    for (const { left, right, top, bottom } of pages) {
      expect(left).toBeCloseTo(30, 0);
      expect(right).toBeGreaterThan(15 - 0.5);
      expect(top).toBeCloseTo(20, 0);
      expect(bottom).toBeGreaterThan(20 - 0.5);
    }
    expect(Math.min(...pages.map(({ right }) => right))).toBeCloseTo(15, 0);
  });

  test('a page filled to its end leaves 20 mm below', () => {
    const bottoms = pagesOf(pdfOf('day-bao-cao-thanh-tich.docx')).map(({ bottom }) => bottom);
    expect(bottoms.length).toBeGreaterThan(10);
    expect(Math.min(...bottoms)).toBeLessThan(21);
  });

  test.each(names)('%s numbers its pages from 2 on, in the middle of the margin above', (name) => {
    const [first, ...others] = pagesOf(pdfOf(name));
    expect(first?.number).toBe('');
    expect(others.length).toBeGreaterThan(0);
    for (const [index, { number, numberTop, numberMiddle }] of others.entries()) {
      expect(number).toBe(String(index + 2));
      expect(numberTop).toBeCloseTo(10, 0);
      expect(numberMiddle).toBeCloseTo(30 + (210 - 30 - 15) / 2, 0);
    }
  });

  test.each(names)('%s asks for Times New Roman and loses no Vietnamese letter', (name) => {
    const fonts = execFileSync('pdffonts', [pdfOf(name)], { encoding: 'utf8' })
      .split('\n')
      .slice(2);
    // The face itself, or the one of the same widths that stands in for it.
    for (const font of fonts.filter((line) => line !== ''))
      expect(font).toMatch(/Times ?New ?Roman|LiberationSerif/);
    const text = execFileSync('pdftotext', [pdfOf(name), '-'], { encoding: 'utf8' });
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    if (name === 'day-bao-cao-thanh-tich.docx')
      expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence.trim());
  });
});
