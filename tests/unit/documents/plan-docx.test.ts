import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { planDocx } from '#documents/plan-docx.ts';
import { applyErrata, type MarkedPlan } from '#lib/plan/errata.ts';
import type { NotedErratum } from '#lib/plan/notes.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import { errata, parts } from '../lib/plan/real-plan.ts';

const readPlan = (): MarkedPlan<NotedErratum> => applyErrata(parsePlan(parts), errata);
const entry = (files: Record<string, Uint8Array>, path: string): string =>
  strFromU8(files[path] ?? new Uint8Array());

let bytes: Uint8Array;
let files: Record<string, Uint8Array>;
let text: string;

beforeAll(async () => {
  bytes = await planDocx(readPlan());
  files = unzipSync(bytes);
  text = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
});

test('the same plan gives the same bytes, today and in ten years', async () => {
  vi.useFakeTimers({ now: new Date('2036-01-01T00:00:00Z'), toFake: ['Date'] });
  try {
    expect(await planDocx(readPlan())).toEqual(bytes);
  } finally {
    vi.useRealTimers();
  }
});

describe('the page of Nghị định 30/2020/NĐ-CP', () => {
  const millimetres = (element: string, ...names: string[]): number[] => {
    const tag =
      new RegExp(`<w:${element} [^>]*>`).exec(entry(files, 'word/document.xml'))?.[0] ?? '';
    return names.map((name) => {
      const twips = Number(new RegExp(` w:${name}="(\\d+)"`).exec(tag)?.[1]);
      return Math.round((twips / 1440) * 25.4);
    });
  };

  test('is A4 with margins of 20, 15, 20 and 30 mm', () => {
    expect(millimetres('pgSz', 'w', 'h')).toEqual([210, 297]);
    expect(millimetres('pgMar', 'top', 'right', 'bottom', 'left')).toEqual([20, 15, 20, 30]);
  });

  test('is set in Times New Roman 14, Vietnamese, numbered from page 2 on', () => {
    const styles = entry(files, 'word/styles.xml');
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('<w:sz w:val="28"/>');
    expect(styles).toContain('vi-VN');
    expect(entry(files, 'word/document.xml')).toContain('<w:titlePg/>');
  });
});

describe('what it says', () => {
  test('first of all, that it is no document with legal force', () => {
    expect(text.trim().startsWith('BẢN DỰNG LẠI TỪ BẢN CHÉP, KHÔNG PHẢI VĂN BẢN CÓ GIÁ TRỊ')).toBe(
      true,
    );
  });

  test('the corrected words stand in the text, those of the copy in a footnote', () => {
    const footnotes = entry(files, 'word/footnotes.xml').replace(/<[^>]+>/g, '');
    const body = entry(files, 'word/document.xml').replace(/<[^>]+>/g, '');
    expect(body).toContain('đến ngày 19/4/2023');
    expect(body).not.toMatch(/19\/4\/2022|Quỳnh Hợp|Quý Hợp|đơn đốc/);
    expect(footnotes).toContain('từ ngày ban hành kế hoạch đến ngày 19/4/2022');
  });

  test('every erratum of grades A and C has its footnote', () => {
    const footnotes = entry(files, 'word/footnotes.xml').replace(/<[^>]+>/g, '');
    const missing = errata
      .filter(({ grade }) => grade === 'A' || grade === 'C')
      .filter(({ id }) => !footnotes.includes(`Đính chính ${id}. `));
    expect(missing).toEqual([]);
  });

  test('number and day stay blank, and nothing of the plan is missing', () => {
    expect(text).toMatch(/Số:\s+\/KH-UBND/);
    expect(text).toMatch(/ngày\s+tháng\s+năm 2022/);
    for (const { text: words } of parsePlan(parts).clauses.filter(({ id }) => id === 'iv-4'))
      expect(text).toContain(words);
    expect(text).toContain('Lưu: VT, NV.');
    expect(text).toContain('Nguyễn Đình Tùng');
  });
});
