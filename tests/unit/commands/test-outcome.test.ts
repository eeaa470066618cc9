import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsInWords, readReport, sum } from '#commands/test-outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcome-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const reported = (report: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

const vitest = (numPassedTests: number, numFailedTests: number) =>
  reported({ numPassedTests, numFailedTests, numPendingTests: 1, numTodoTests: 0 });

test('counts come from the report of the runner', () => {
  expect(readReport('vitest', vitest(3, 2), 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
    retried: 0,
  });
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(readReport('playwright', reported({ stats }), 1)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 0,
    retried: 1,
  });
});

test('a runner that breaks off counts as a failure even when no test failed', () => {
  expect(readReport('vitest', vitest(3, 0), 1).failed).toBe(1);
  expect(readReport('vitest', join(folder, 'absent.json'), 0).failed).toBe(1);
});

test('a runner that found no test at all has failed', () => {
  expect(readReport('vitest', vitest(0, 0), 0).failed).toBe(1);
});

test('the last line names skipped tests only where there are some', () => {
  const outcome = { passed: 2, failed: 0, skipped: 0, retried: 0 };
  expect(countsInWords(sum([outcome, outcome]))).toBe('4 passed, 0 failed');
  expect(countsInWords({ ...outcome, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
});

test('a second try is never passed over in silence', () => {
  const retried = { passed: 2, failed: 0, skipped: 0, retried: 1 };
  expect(countsInWords(sum([retried, retried]))).toBe(
    '4 passed, 0 failed, 2 only at the second try',
  );
});
