import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from './built.ts';
import { fingerprint } from './fingerprint.ts';
import { cacheFolder, root } from './project.ts';
import type { Outcome } from './test-outcome.ts';

const file = join(cacheFolder, 'tests', 'passed.json');

/** What commands write, and git's own folder: everything else in the project may change a test. */
const notInputs = /^(?:node_modules|dist.*|\.build.*|\.astro|\.cache|\.git|test-results)$/;

export interface Remembered extends Outcome {
  /** When the step ran, as `toISOString` writes it. */
  at: string;
}

interface Memory {
  inputs: string;
  passed: Record<string, Remembered>;
}

const inputsNow = (): string =>
  fingerprint(
    readdirSync(root)
      .filter((name) => !notInputs.test(name))
      .map((name) => join(root, name)),
    [buildInputs(), process.env['BROWSER_PATH'] ?? '', process.env['CHROME_PATH'] ?? ''],
  );

/**
 * Which steps have passed with exactly the files, settings, Node and day of now. Anything changed,
 * and it is empty; a step that failed is never in it.
 */
export const openMemory = () => {
  const inputs = inputsNow();
  const stored = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Memory)
    : { inputs: '', passed: {} };
  const memory: Memory = stored.inputs === inputs ? stored : { inputs, passed: {} };
  return {
    recall: (title: string): Remembered | undefined => memory.passed[title],
    keep: (title: string, { passed, failed, skipped, retried }: Outcome): void => {
      memory.passed[title] = { passed, failed, skipped, retried, at: new Date().toISOString() };
      mkdirSync(join(cacheFolder, 'tests'), { recursive: true });
      writeFileSync(file, JSON.stringify(memory));
    },
  };
};
