import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filledWorkbook } from '../../fixtures/workbooks.ts';
import type { SheetRow } from '../../fixtures/workbooks.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const written = join(content, 'cong-trinh/duong-hoa.md');

const work: SheetRow = {
  title: 'Đường hoa',
  kind: 'Công trình',
  unit: 'Xã Châu Quang',
  status: 'Đang làm',
  summary: 'Trồng hoa.',
};

/** Calls the command as an officer who stands in `folder`. */
const call = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/import.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, INIT_CWD: folder },
    },
  );
  return { status, said: stdout + stderr };
};

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  writeFileSync(join(folder, 'tot.xlsx'), await filledWorkbook({ works: [work] }));
  writeFileSync(
    join(folder, 'loi.xlsx'),
    await filledWorkbook({ works: [work, { ...work, unit: 'Xã Lạ' }] }),
  );
});

test.each([
  ['no file', []],
  ['a file that is not there', ['khong-co.xlsx']],
  ['a choice nobody knows', ['tot.xlsx', '--xoa']],
])('%s ends with a sentence and code 1', (_what, words) => {
  const { status, said } = call(...words);
  expect(status).toBe(1);
  expect(said).toMatch(/Cách dùng|Không thấy tệp/);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
});

test.each(['bang.csv', 'bang.txt', 'bang.xlsb', 'bao-cao.doc'])(
  '%s is of a kind nobody reads here: the command says how to save it anew',
  (name) => {
    writeFileSync(join(folder, name), 'Tên\tĐơn vị');
    const { status, said } = call(name);
    expect(status).toBe(1);
    expect(said).toMatch(/«Lưu thành», lấy kiểu \.xlsx hoặc \.docx/);
  },
);

test('one bad row and nothing is written, though it was asked for', () => {
  const { status, said } = call('loi.xlsx', '--ghi');
  expect(status).toBe(1);
  expect(said).toContain('dòng 3, cột C (Đơn vị đăng ký): không có đơn vị «Xã Lạ»');
  expect(existsSync(written)).toBe(false);
});

test('a good workbook is only shown, then written, then changes nothing', () => {
  expect(call('tot.xlsx')).toMatchObject({ status: 0 });
  expect(existsSync(written)).toBe(false);
  expect(call('tot.xlsx', '--ghi').said).toContain('Đã ghi 1 tệp');
  expect(existsSync(written)).toBe(true);
  const again = call('tot.xlsx', '--ghi');
  expect(again.status).toBe(0);
  expect(again.said).toContain('Không có gì thay đổi.');
});
