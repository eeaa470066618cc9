// A build that fails says why in Vietnamese, and leaves the last good site as it was, byte for byte.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '#commands/fingerprint.ts';
import { brokenContents } from '../fixtures/broken-content.ts';
import { readFolder, writeFolder } from '../fixtures/content-files.ts';
import { folder as goodSite } from './built-site.ts';

let workshop = '';
let lastGood = '';
let before = '';

beforeAll(() => {
  // Below the project: for a folder elsewhere Astro keeps its half-made pages in one place for all builds.
  mkdirSync('.cache', { recursive: true });
  workshop = mkdtempSync(resolve('.cache/broken-'));
  lastGood = join(workshop, 'dist');
  cpSync(goodSite, lastGood, { recursive: true });
  before = fingerprint([lastGood]);
});

afterAll(() => {
  rmSync(workshop, { recursive: true });
});

const build = (
  environment: Record<string, string>,
  nodeWords: readonly string[] = [],
): Promise<{ code: number | null; output: string }> =>
  new Promise((finish) => {
    const child = spawn(process.execPath, [...nodeWords, 'src/commands/build.ts'], {
      env: { ...process.env, OUT_DIR: lastGood, ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (code) => {
      finish({ code, output });
    });
  });

const expectUntouched = (): void => {
  expect(fingerprint([lastGood])).toBe(before);
  expect(readdirSync(workshop).filter((name) => name.startsWith('.build'))).toEqual([]);
};

const stackTrace = /^\s+at .+:\d+:\d+\)?$/m;

describe('content that is broken', () => {
  test('there are at least twelve kinds of it', () => {
    expect(new Set(brokenContents.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12);
  });

  test.concurrent.each(brokenContents.map((kind, index) => ({ ...kind, index })))(
    '$name',
    async ({ change, expected, index }) => {
      const files = readFolder('content');
      change(files);
      const content = join(workshop, `content-${String(index)}`);
      mkdirSync(content);
      writeFolder(content, files);
      const { code, output } = await build({ CONTENT_DIR: content });
      expect(output).toMatch(expected);
      expect(output).toContain('Có 1 lỗi trong 1 tệp.');
      expect(output).not.toMatch(stackTrace);
      expect(code).toBe(1);
      expectUntouched();
    },
  );
});

describe('a build that breaks off', () => {
  test('when a setting cannot be read, it says which before anything else', async () => {
    const { code, output } = await build({ SITE_NOW: 'hôm qua' });
    expect(output).toContain('SITE_NOW');
    expect(output).not.toMatch(stackTrace);
    expect(code).toBe(1);
    expectUntouched();
  });

  test('when the disk is full halfway, the last good site stays', async () => {
    const disk = pathToFileURL(resolve('tests/site/full-disk.ts')).href;
    const { code, output } = await build({}, ['--import', disk]);
    expect(output).toContain('Không dựng được trang');
    expect(output).toContain('no space left on device');
    expect(output).not.toMatch(stackTrace);
    expect(code).toBe(1);
    expectUntouched();
  });

  test('and the same build goes through once the fault is gone', async () => {
    const { code, output } = await build({});
    expect(output).toContain('Đã dựng xong');
    expect(code).toBe(0);
    expect(readdirSync(lastGood)).toContain('index.html');
  });
});
