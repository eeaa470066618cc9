import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { recordNumbers } from '#desk/ledger-record.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import { smallContent } from '../../fixtures/small-content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  writeFolder(folder, smallContent());
  mkdirSync(join(folder, 'guong-dien-hinh'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const today = '2026-11-26';
const ledger = (): string => readFileSync(join(folder, 'so-danh-bo.yaml'), 'utf8');

const writeProfile = (slug: string, number: number, fields = ''): void => {
  writeFileSync(
    join(folder, `guong-dien-hinh/${slug}.md`),
    `---\nnumber: ${String(number)}\nkind: tap-the\nname: Bản ${slug}\norigin: press\n` +
      `summary: Một bản giữ đường làng sạch.\nyear: 2023\nsources: [nguon-a]\n${fields}---\n`,
  );
};

const faultsOfNumbers = async () =>
  (await checkContent(folder)).faults.filter(({ field }) => field === 'number');

test('a new number gets its line, and the check has nothing left to say of it', async () => {
  writeProfile('ban-a', 901);
  expect(await faultsOfNumbers()).toHaveLength(1);
  await recordNumbers(folder, today);
  expect(ledger()).toContain('- number: 901\n  slug: ban-a\n  issuedOn: 2026-11-26\n');
  expect(await faultsOfNumbers()).toEqual([]);
});

test('twice is as good as once', async () => {
  writeProfile('ban-a', 901);
  await recordNumbers(folder, today);
  const once = ledger();
  await recordNumbers(folder, '2026-12-01');
  expect(ledger()).toBe(once);
});

test('a withdrawn profile keeps its number and loses its name', async () => {
  writeProfile('ban-a', 901);
  await recordNumbers(folder, today);
  writeProfile('ban-a', 901, 'status: withdrawn\n');
  await recordNumbers(folder, '2026-12-01');
  expect(ledger()).toMatch(
    /- number: 901\n {2}issuedOn: 2026-11-26\n {2}withdrawnOn: 2026-12-01\n/,
  );
  expect(ledger()).not.toContain('ban-a');
});

test('two profiles with one number are left for the check to say, in words', async () => {
  writeProfile('ban-a', 901);
  writeProfile('ban-b', 901);
  await recordNumbers(folder, today);
  const faults = await faultsOfNumbers();
  expect(faults.map(({ problem }) => problem).join()).toContain('số 901 đã là số của hồ sơ');
  expect(faults.map(({ mend }) => mend).join()).toContain('lấy số 902');
});

test('a ledger that cannot be read is not touched', async () => {
  writeProfile('ban-a', 901);
  writeFileSync(join(folder, 'so-danh-bo.yaml'), 'hỏng: [');
  await recordNumbers(folder, today);
  expect(ledger()).toBe('hỏng: [');
});
