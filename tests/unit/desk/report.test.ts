import { expect, test } from 'vitest';
import { faultSentence } from '#desk/fault.ts';
import type { Fault } from '#desk/fault.ts';
import { formatReport } from '#desk/report.ts';

const fault = (more: Partial<Fault>): Fault => ({
  file: 'content/don-vi/chau-quang.md',
  field: 'successor',
  label: 'Nay thuộc',
  problem: 'không có đơn vị «xa-quy-hop1»',
  ...more,
});

test('a fault is a sentence: where, what, the nearest right value, how to mend it', () => {
  expect(faultSentence(fault({ line: 6, suggestion: 'xa-quy-hop' }))).toBe(
    'Nay thuộc (dòng 6): không có đơn vị «xa-quy-hop1». Có phải «xa-quy-hop»?',
  );
  expect(faultSentence(fault({ entry: 'seed', problem: 'Không được để trống.' }))).toBe(
    'Mục «seed», Nay thuộc: không được để trống.',
  );
  expect(faultSentence(fault({ label: '', problem: 'tệp trống', mend: 'Viết lại.' }))).toBe(
    'Tệp trống. Viết lại.',
  );
  expect(
    faultSentence(fault({ label: '', line: 2, suggestion: 'title', suggestionLabel: 'Tiêu đề' })),
  ).toBe('Dòng 2: không có đơn vị «xa-quy-hop1». Có phải «title» (Tiêu đề)?');
});

test('names in capitals keep them', () => {
  expect(faultSentence(fault({ problem: 'UBND chưa có' }))).toBe('Nay thuộc: UBND chưa có.');
});

test('the report goes file by file, numbers every fault and counts at the end', () => {
  const faults = [
    fault({ file: 'content/nguon.yaml', line: 9 }),
    fault({ line: 3 }),
    fault({ file: 'content/nguon.yaml', line: 2, label: 'Ngày đăng' }),
  ];
  expect(formatReport({ faults, notices: ['bỏ qua «x».'] })).toBe(
    [
      'content/don-vi/chau-quang.md',
      '  1. Nay thuộc (dòng 3): không có đơn vị «xa-quy-hop1».',
      '',
      'content/nguon.yaml',
      '  2. Ngày đăng (dòng 2): không có đơn vị «xa-quy-hop1».',
      '  3. Nay thuộc (dòng 9): không có đơn vị «xa-quy-hop1».',
      '',
      'Có 3 lỗi trong 2 tệp. Trang chưa được dựng; bản đang chạy (dist) giữ nguyên.',
      '',
      'Lưu ý: bỏ qua «x».',
    ].join('\n'),
  );
});

test('nothing wrong, nothing said', () => {
  expect(formatReport({ faults: [] })).toBe('');
});
