// The same files and clock give the same bytes, wherever and by whomever the site is built.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

/** Builds the demonstration over there; resolves to what the command said. */
function build(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/demo.ts', '--build-only'],
    { cwd: workshop, encoding: 'utf8', env: { ...process.env, ...elsewhere } },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

const made = (): Map<string, Buffer> => filesOf(join(workshop, 'dist-demo'));

const expectSame = (there: Map<string, Buffer>, here: Map<string, Buffer>): void => {
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  const different = [...here].filter(([path, bytes]) => !there.get(path)?.equals(bytes));
  expect(different.map(([path]) => path)).toEqual([]);
};

const timeout = 300_000;

test(
  'a build in another folder, time zone and shell, with empty caches, writes the same bytes',
  { timeout },
  () => {
    build();
    expectSame(made(), filesOf(resolve('dist-demo')));
  },
);

describe('of the code, what was bundled is kept', () => {
  const bundles = () => join(workshop, '.cache/khuon-trang');
  const kept = (): string[] => readdirSync(bundles());
  const again = 'dựng lại từ đầu';

  test('and gives after an edit the bytes of a whole build', { timeout }, () => {
    const before = kept();
    appendFileSync(join(workshop, 'content/trang/gioi-thieu.md'), '\nCâu này mới thêm.\n');
    expect(build()).not.toContain(again);
    expect(kept()).toEqual(before);
    const quick = made();
    expect(quick.get('/gioi-thieu/index.html')?.toString()).toContain('Câu này mới thêm.');
    rmSync(bundles(), { recursive: true });
    build();
    expectSame(quick, made());
  });

  test('unless it cannot be used: then all is bundled anew', { timeout }, () => {
    const before = made();
    const [key = ''] = kept();
    writeFileSync(join(bundles(), key, 'server/prerender-entry.mjs'), 'export {};');
    expect(build()).toContain(again);
    expectSame(made(), before);
    expect(build()).not.toContain(again);
  });

  test('but never for other code', { timeout }, () => {
    const file = join(workshop, 'src/site.ts');
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, code.replace("place: 'Quỳ Hợp, Nghệ An'", "place: 'Một nơi khác'"));
    build();
    expect(made().get('/index.html')?.toString()).toContain('Một nơi khác');
  });
});
