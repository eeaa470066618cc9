import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { reportDocx } from '#documents/report-docx.ts';
import type { Report } from '#lib/register/report.ts';

const report: Report = {
  asOf: '2023-02-28',
  publisher: 'Trang xem thử',
  isSample: true,
  isRegisterEmpty: false,
  tables: [
    {
      id: 'a',
      title: 'Công trình, phần việc theo tình trạng',
      total: { label: 'Tổng số', count: 3, path: '/cong-trinh-su-kien/cong-trinh/' },
      counts: [
        { label: 'Đã hoàn thành', count: 3, path: '/cong-trinh-su-kien/cong-trinh/trang-thai/x/' },
        { label: 'Thôi thực hiện', count: 0 },
      ],
    },
  ],
  units: [
    {
      unit: { slug: 'chau-quang', label: 'Xã Châu Quang' },
      works: 2,
      events: 1,
      registered: 'Đủ',
      reported: '28/3/2023',
    },
  ],
  published: [{ label: 'Tin', count: 20, path: '/tin-tuc/' }],
};

/** Opened as a reader of Word files does, not as our own writer would. */
const textOf = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

describe('the report as a Word document', () => {
  test('says what it is before anything else', async () => {
    expect(await textOf(await reportDocx(report))).toMatch(/^DỮ LIỆU MẪU/);
    const real = await textOf(await reportDocx({ ...report, isSample: false }));
    expect(real).toMatch(/^Bản tổng hợp .* không có giá trị pháp lý/);
  });

  test('carries no national heading and no signature: no office has signed it', async () => {
    expect(await textOf(await reportDocx(report))).not.toMatch(/CỘNG HÒA|CHỦ TỊCH|đã ký/i);
  });

  test('holds each number beside the address that lists what it counts', async () => {
    const text = await textOf(await reportDocx(report));
    expect(text).toMatch(/Đã hoàn thành\s+3\s+\/cong-trinh-su-kien\/cong-trinh\/trang-thai\/x\//);
    expect(text).toMatch(/Thôi thực hiện\s+0\s+Không có dòng nào/);
    expect(text).toMatch(/Xã Châu Quang\s+2\s+1\s+Đủ\s+28\/3\/2023/);
  });

  test('says why it is empty where no register is public', async () => {
    const text = await textOf(
      await reportDocx({ ...report, isRegisterEmpty: true, tables: [], units: [] }),
    );
    expect(text).toContain('chưa có dữ liệu công khai');
  });

  test('is the same to the byte whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const files: string[] = [];
      for (const moment of ['2023-03-01T09:00:00+07:00', '2031-12-31T23:59:59+07:00']) {
        vi.setSystemTime(new Date(moment));
        files.push(Buffer.from(await reportDocx(report)).toString('base64'));
      }
      expect(files[1]).toBe(files[0]);
    } finally {
      vi.useRealTimers();
    }
  });
});
