import { existsSync, readFileSync } from 'node:fs';

/** What one step of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed: how many needed a second try. */
  retried: number;
}

/** A tool that only says yes or no counts as one check. */
export const oneCheck = (code: number): Outcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  retried: 0,
});

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (total, { passed, failed, skipped, retried }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      retried: total.retried + retried,
    }),
    { passed: 0, failed: 0, skipped: 0, retried: 0 },
  );

/** `12 passed, 0 failed`, and how many were skipped or needed a second try if any were. */
export const countsInWords = ({ passed, failed, skipped, retried }: Outcome): string =>
  `${String(passed)} passed, ${String(failed)} failed` +
  (skipped > 0 ? `, ${String(skipped)} skipped` : '') +
  (retried > 0 ? `, ${String(retried)} only at the second try` : '');

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const fromVitest = (report: VitestReport): Outcome => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
  retried: 0,
});

const fromPlaywright = ({ stats }: PlaywrightReport): Outcome => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  retried: stats.flaky,
});

/**
 * The counts of a runner's JSON report. A runner that ended in failure without a failed test
 * (a file that could not be loaded, no report at all, no test found) counts as one failure.
 */
export const readReport = (kind: 'vitest' | 'playwright', file: string, code: number): Outcome => {
  if (!existsSync(file)) return oneCheck(1);
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const outcome =
    kind === 'vitest'
      ? fromVitest(report as VitestReport)
      : fromPlaywright(report as PlaywrightReport);
  const isUnexplained = outcome.failed === 0 && (code !== 0 || outcome.passed === 0);
  return isUnexplained ? { ...outcome, failed: 1 } : outcome;
};
