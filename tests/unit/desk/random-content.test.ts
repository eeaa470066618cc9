import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent, formatReport } from '#desk/check-content.ts';
import { faultSentence } from '#desk/fault.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import { change, fileName } from '../../fixtures/random-content.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** `npm run fuzz` looks far, `npm test` only passes by. */
const numRuns = import.meta.env.MODE === 'fuzz' ? 6000 : 60;
/** Milliseconds for one input; what takes longer hangs, however busy the machine. */
const patience = 10_000;
const timeout = 3_600_000;

const sound = smallContent();
const paths = [...sound.keys()].filter((path) => typeof sound.get(path) === 'string');
const folder = join(temporaryFolder(), 'content');

beforeAll(() => {
  writeFolder(folder, sound);
});

/** Content with one file written over or added is checked in good time, and in Vietnamese. */
async function checkWith(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const startedAt = performance.now();
  try {
    const { faults } = await checkContent(folder);
    expect(performance.now() - startedAt).toBeLessThan(patience);
    for (const fault of faults) {
      expect(faultSentence(fault)).toMatch(/[ăâđêôơưà-ỹ]/i);
      expect(fault.problem).not.toMatch(/\b(?:Invalid|expected|received)\b|\[object|^\s*$/);
    }
    expect(formatReport({ faults }) === '').toBe(faults.length === 0);
  } finally {
    const before = sound.get(path);
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
  }
}

describe('whatever an officer saves either passes or is answered in Vietnamese', () => {
  test(
    'a file with something changed',
    async () => {
      const input = fc.tuple(
        fc.constantFrom(...paths),
        fc.array(change, { minLength: 1, maxLength: 3 }),
      );
      await fc.assert(
        fc.asyncProperty(input, async ([path, changes]) => {
          const text = changes.reduce<string | Uint8Array>(
            (content, next) => (typeof content === 'string' ? next(content) : content),
            String(sound.get(path)),
          );
          await checkWith(path, text);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  test(
    'a file with some other name',
    async () => {
      const folders = ['', 'don-vi/', 'trang/', 'tin-tuc/', 'guong-dien-hinh/', 'mới/'];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...folders),
          fileName,
          fc.constantFrom(...paths),
          async (place, name, like) => {
            await checkWith(`${place}${name}`, String(sound.get(like)));
          },
        ),
        { numRuns },
      );
    },
    timeout,
  );
});
