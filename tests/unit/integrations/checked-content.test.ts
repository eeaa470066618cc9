import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedContent } from '#integrations/checked-content.ts';
import { contentLoader } from '#integrations/content-loader.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { ContentFiles } from '../../fixtures/content-files.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import { smallContent } from '../../fixtures/small-content.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'site-'));
  vi.stubEnv('CONTENT_DIR', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const logger = { error: vi.fn(), warn: vi.fn() };

/** Runs the hooks as Astro does before it builds. */
async function start(command: string, change?: (files: ContentFiles) => void) {
  const files = smallContent();
  change?.(files);
  writeFolder(join(home, 'content'), files);
  const config = { root: pathToFileURL(`${home}/`), srcDir: pathToFileURL('src/') };
  const { hooks } = checkedContent();
  const run = (hook: unknown, options: object): unknown =>
    typeof hook === 'function' ? (hook as (options: object) => unknown)(options) : undefined;
  await run(hooks['astro:config:setup'], { command, config });
  await run(hooks['astro:config:done'], { logger });
  return config;
}

/** A store as Astro gives it to a loader. */
async function load(collection: CollectionName, config: object, store = new Map<string, object>()) {
  const rendered: string[] = [];
  const context = {
    config,
    store: {
      keys: () => [...store.keys()],
      get: (id: string) => store.get(id),
      set: (entry: { id: string }) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    generateDigest: (value: unknown) => JSON.stringify(value),
    renderMarkdown: (body: string) => {
      rendered.push(body);
      return Promise.resolve({ html: `<p>${body.trim()}</p>` });
    },
  };
  await contentLoader(collection).load(context as never);
  return { store, rendered };
}

const breakUnit = (files: ContentFiles) => void files.set('don-vi/chau-quang.md', 'x');

describe('before a build', () => {
  test.each(['build', 'sync'])(
    '%s stops at a fault, with the report and no stack trace',
    async (command) => {
      const error = await start(command, breakUnit).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).toContain('content/don-vi/chau-quang.md');
      expect(String(error)).toContain('Có 1 lỗi trong 1 tệp.');
      expect((error as Error).stack).not.toMatch(/\bat .*\.ts/);
    },
  );

  test('the development server says it and goes on', async () => {
    await start('dev', breakUnit);
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('Có 1 lỗi trong 1 tệp.'));
  });

  test('CONTENT_DIR names another folder', async () => {
    vi.stubEnv('CONTENT_DIR', 'khong-co');
    await expect(start('build')).rejects.toThrow('Không có thư mục nội dung này');
  });
});

describe('the loader', () => {
  test('gives plain fields, the body and its HTML', async () => {
    const config = await start('build', (files) => {
      const page = String(files.get('trang/gioi-thieu.md'));
      files.set('trang/gioi-thieu.md', `\uFEFF${page.normalize('NFD').replaceAll('\n', '\r\n')}`);
    });
    const { store } = await load('pages', config);
    expect(store.get('gioi-thieu')).toMatchObject({
      data: { title: 'Giới thiệu' },
      body: '\nTrang này giới thiệu đợt thi đua của huyện Quỳ Hợp.\n',
      filePath: 'content/trang/gioi-thieu.md',
      rendered: { html: '<p>Trang này giới thiệu đợt thi đua của huyện Quỳ Hợp.</p>' },
    });
  });

  test('leaves the plan to the plan’s own reader', async () => {
    const { store, rendered } = await load('planParts', await start('build'));
    expect(rendered).toEqual([]);
    expect(store.get('1-muc-dich')).toHaveProperty(
      'body',
      expect.stringContaining('## I. MỤC ĐÍCH'),
    );
  });

  test('renders again only what has changed, and forgets what is gone', async () => {
    const config = await start('build');
    const { store } = await load('pages', config);
    store.set('cu', { id: 'cu' });
    const again = await load('pages', config, store);
    expect(again.rendered).toEqual([]);
    expect([...again.store.keys()]).toEqual(['gioi-thieu']);
  });

  test.each([
    ['---', '***'],
    ['+++', '\\+++'],
  ])('a body that begins with %s has no front matter of its own', async (sign, expected) => {
    const config = await start('build', (files) => {
      files.set(
        'trang/gioi-thieu.md',
        String(files.get('trang/gioi-thieu.md')).replace('Trang này', `${sign}\n\nTrang này`),
      );
    });
    const { rendered } = await load('pages', config);
    expect(rendered[0]?.trim().startsWith(expected)).toBe(true);
  });
});
