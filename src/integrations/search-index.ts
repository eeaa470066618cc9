import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind also writes ready-made interfaces that no page of ours loads. */
const isNeeded = (path: string): boolean => !/(?:-ui|-highlight)\.(?:js|css)$/.test(path);

/** Indexes the built pages for `/tim-kiem/`. One language, named once: `vi` and `vi-VN` would make two indexes. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
      if (index === undefined) {
        throw new Error(`Không lập được chỉ mục tìm kiếm: ${errors.join(' ')}`);
      }
      const { page_count: pageCount } = await index.addDirectory({ path: fileURLToPath(dir) });
      const { files } = await index.getFiles();
      for (const { path, content } of files.filter(({ path }) => isNeeded(path))) {
        const target = new URL(`pagefind/${path}`, dir);
        await mkdir(new URL('./', target), { recursive: true });
        await writeFile(target, content);
      }
      await pagefind.close();
      logger.info(`Đã lập chỉ mục ${String(pageCount)} trang.`);
    },
  },
});
