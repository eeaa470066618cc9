import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { formBuilders } from '#documents/dossier/forms.ts';
import { blankDossier, type Dossier } from '#lib/dossier/dossier.ts';
import { dossierForms } from '#lib/dossier/forms.ts';

const filled: Dossier = {
  ...blankDossier,
  issuer: 'Xã Châu Quang',
  kind: 'ho-gia-dinh',
  name: 'Hộ ông Mẫu Văn Ấm',
  modelName: 'Vườn cam hữu cơ',
  year: '2022',
  summary: 'Hộ ông Mẫu Văn Ấm trồng cam hữu cơ, giúp tám hộ trong bản cùng làm theo.',
  situation: 'Gia đình làm nông.\n\nVườn rộng hai héc-ta.',
  achievements: 'Làm 200 m đường hoa.',
  metOn: '20/3/2023',
  metAt: 'Trụ sở Ủy ban nhân dân xã Châu Quang',
  chair: 'Nguyễn Mẫu Ỷ',
  secretary: 'Trần Mẫu Ễ',
  present: '7 thành viên',
  absent: 'không',
  votes: 'Bỏ phiếu kín, 7/7, 100 %',
  signer: 'Nguyễn Mẫu Ỷ',
};

const textOf = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

const xmlOf = (docx: Uint8Array, part: string): string =>
  strFromU8(unzipSync(docx)[part] ?? new Uint8Array());

describe.each(dossierForms)('$title', ({ file }) => {
  const build = formBuilders[file];

  test.each([
    ['blank', blankDossier],
    ['filled', filled],
  ])(
    '%s, says before anything else that its layout is a reference, and for which time',
    async (_state, dossier) => {
      const text = await textOf(await build(dossier));
      expect(text).toMatch(/^BỐ CỤC THAM KHẢO, áp dụng cho thời điểm 2022–2023/);
      expect(text).not.toMatch(/mẫu số/i);
      expect(text.normalize('NFC')).toBe(text);
    },
  );

  test('has the page of Nghị định 30/2020: A4, margins 20, 15, 20 and 30 mm', async () => {
    const document = xmlOf(await build(blankDossier), 'word/document.xml');
    const millimetres = (tag: string, side: string): number => {
      const twips = new RegExp(`<w:${tag} [^>]*w:${side}="(\\d+)"`).exec(document)?.[1];
      return (Number(twips) / 1440) * 25.4;
    };
    const page = { w: 210, h: 297 };
    const margins = { top: 20, right: 15, bottom: 20, left: 30 };
    for (const [side, size] of Object.entries(page))
      expect(millimetres('pgSz', side)).toBeCloseTo(size, 1);
    for (const [side, size] of Object.entries(margins))
      expect(millimetres('pgMar', side)).toBeCloseTo(size, 1);
  });

  test('is set in Times New Roman 14, its national heading in 13 over 14, both bold', async () => {
    const docx = await build(blankDossier);
    const styles = xmlOf(docx, 'word/styles.xml');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>/s);
    const document = xmlOf(docx, 'word/document.xml');
    const sizeOf = (text: string): string | undefined =>
      new RegExp(`<w:b/>(?:(?!</w:r>).)*<w:sz w:val="(\\d+)"/>(?:(?!</w:r>).)*${text}`).exec(
        document,
      )?.[1];
    expect(sizeOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('26');
    expect(sizeOf('Độc lập - Tự do - Hạnh phúc')).toBe('28');
  });

  test('is the same to the byte whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const written: string[] = [];
      for (const moment of ['2023-03-01T09:00:00+07:00', '2031-12-31T23:59:59+07:00']) {
        vi.setSystemTime(new Date(moment));
        written.push(Buffer.from(await build(filled)).toString('base64'));
      }
      expect(written[1]).toBe(written[0]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what was filled in', () => {
  test('the submission names who proposes, whom, and who signs', async () => {
    const text = await textOf(await formBuilders['to-trinh.docx'](filled));
    expect(text).toMatch(/ỦY BAN NHÂN DÂN\s+XÃ CHÂU QUANG/);
    expect(text).toContain('Châu Quang, ngày');
    expect(text).toContain('tặng Giấy khen cho 01 hộ gia đình');
    expect(text).toMatch(/1\s+Hộ ông Mẫu Văn Ấm\s+Hộ gia đình\s+Giấy khen/);
    expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN\s+CHỦ TỊCH\s+Nguyễn Mẫu Ỷ/);
  });

  test('the minutes hold who met, where, and the vote, and both signatures', async () => {
    const text = await textOf(await formBuilders['bien-ban-hop-xet-khen-thuong.docx'](filled));
    for (const said of [
      'Thời gian bắt đầu: 20/3/2023',
      'Địa điểm: Trụ sở Ủy ban nhân dân xã Châu Quang',
      'Có mặt: 7 thành viên',
      'tỷ lệ: Bỏ phiếu kín, 7/7, 100 %',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/THƯ KÝ\s+Trần Mẫu Ễ/);
    expect(text).toMatch(/CHỦ TRÌ\s+Nguyễn Mẫu Ỷ/);
  });

  test('the report keeps paragraphs apart and leaves confirming to the office that proposes', async () => {
    const text = await textOf(await formBuilders['bao-cao-thanh-tich.docx'](filled));
    expect(text).toMatch(/Gia đình làm nông\.\n+Vườn rộng hai héc-ta\./);
    expect(text).toMatch(/XÁC NHẬN\s+CỦA ĐƠN VỊ TRÌNH/);
    const ofCollective = await textOf(
      await formBuilders['bao-cao-thanh-tich.docx']({ ...filled, kind: 'tap-the' }),
    );
    expect(ofCollective).not.toContain('XÁC NHẬN');
  });

  test('an agency signs by its head, under its own name', async () => {
    const text = await textOf(
      await formBuilders['to-trinh.docx']({ ...filled, issuer: 'Trường Mẫu giáo Mẫu' }),
    );
    expect(text).toContain('TRƯỜNG MẪU GIÁO MẪU');
    expect(text).toContain('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ');
    expect(text).not.toContain('TM. ỦY BAN');
  });
});
