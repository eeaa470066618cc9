// The same files and clock give the same bytes, wherever and by whomever the site is built.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** All a build reads; its caches stay behind. */
const inputs = [
  ...['src', 'public', 'content', 'tests/fixtures/content'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Nothing a shell may hold changes the site; least of all may a word like DEV publish drafts. */
const elsewhere = {
  TZ: 'America/Los_Angeles',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_ENV: 'development',
  DEV: '1',
};

let workshop = '';

beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'bản dựng khác '));
  for (const input of inputs) cpSync(resolve(input), join(workshop, input), { recursive: true });
  symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(workshop, { recursive: true });
}, 60_000);

/** The bytes of every file below a folder, by its path. */
const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path)]),
  );

test(
  'a build in another folder, time zone and shell, with empty caches, writes the same bytes',
  { timeout: 300_000 },
  () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/commands/demo.ts', '--build-only'],
      {
        cwd: workshop,
        encoding: 'utf8',
        env: { ...process.env, ...elsewhere },
      },
    );
    expect(status, stderr).toBe(0);
    const [here, there] = [filesOf(resolve('dist-demo')), filesOf(join(workshop, 'dist-demo'))];
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    const different = [...here].filter(([path, bytes]) => !there.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
  },
);
