import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleKey } from '#integrations/kept-bundle.ts';

const address = { site: 'https://quyhop60.example', base: '/' };

test('the same code at the same address has one key, at another address another', () => {
  expect(bundleKey(address)).toBe(bundleKey({ ...address }));
  expect(bundleKey({ ...address, base: '/thidua60/' })).not.toBe(bundleKey(address));
  expect(bundleKey({ ...address, site: 'https://khac.example' })).not.toBe(bundleKey(address));
});

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'khuôn trang '));
  vi.spyOn(process, 'cwd').mockReturnValue(project);
  vi.resetModules(); // the place of what is kept is settled when the module is loaded
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

/** A half-made site: bundled, with no page written. */
function halfMade(files: Readonly<Record<string, string>>): string {
  const site = join(project, '.build-dist');
  rmSync(site, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

/** Lets a build come as far as Astro's call of the prerenderer; resolves to what it called on the way. */
async function build(key: string, site: string) {
  const { keepBundle } = await import('#integrations/kept-bundle.ts');
  const { hooks } = keepBundle(key);
  const config = { outDir: pathToFileURL(`${site}/`) };
  const standard = { name: 'standard', setup: vi.fn(), getStaticPaths: vi.fn(), render: vi.fn() };
  type Wrap = (prerenderer: typeof standard) => typeof standard;
  let wrap: Wrap = (given) => given;
  const run = (hook: unknown, options: object) => (hook as (options: object) => unknown)(options);
  await run(hooks['astro:config:done'], { config });
  await run(hooks['astro:build:start'], { setPrerenderer: (given: Wrap) => (wrap = given) });
  await wrap(standard).setup();
  return standard;
}

const site = () =>
  halfMade({ 'tep/a.js': 'mã', 'favicon.svg': 'hình', '.prerender/prerender-entry.mjs': 'trang' });

test('what is bundled is kept in two parts: the module of pages, and the files beside them', async () => {
  const { keptBundle } = await import('#integrations/kept-bundle.ts');
  expect(keptBundle('mot')).toBeUndefined();
  const { setup } = await build('mot', site());
  expect(setup).toHaveBeenCalledOnce();
  const bundle = keptBundle('mot');
  expect(readFileSync(fileURLToPath(bundle?.entry ?? ''), 'utf8')).toBe('trang');
  expect(readFileSync(join(bundle?.files ?? '', 'tep/a.js'), 'utf8')).toBe('mã');
  expect(existsSync(join(bundle?.files ?? '', 'favicon.svg'))).toBe(true);
  expect(existsSync(join(bundle?.files ?? '', '.prerender'))).toBe(false);
});

test('a bundle that is there already stays, and can be forgotten', async () => {
  const { forgetBundle, keptBundle } = await import('#integrations/kept-bundle.ts');
  await build('mot', site());
  await build('mot', site());
  expect(keptBundle('mot')).toBeDefined();
  forgetBundle('mot');
  expect(keptBundle('mot')).toBeUndefined();
});

test('nothing is kept where the module of pages lies elsewhere', async () => {
  const { keptBundle } = await import('#integrations/kept-bundle.ts');
  await build('mot', halfMade({ 'tep/a.js': 'mã' }));
  expect(keptBundle('mot')).toBeUndefined();
});

test('of many states of the code, only the newest few stay', async () => {
  const { keptBundle } = await import('#integrations/kept-bundle.ts');
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const key of keys) await build(key, site());
  const left = keys.filter((key) => keptBundle(key) !== undefined);
  expect(left).toHaveLength(4);
  expect(left).toContain('f');
});
