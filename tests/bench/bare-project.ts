// A bare Astro project: a glob loader, one layout, a page for every Markdown file. What ours is measured against.
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.ts';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "type": "module" }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './.cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '*.md' }) }) };
`,
  'src/layouts/Layout.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><h1>{title}</h1><slot /></body></html>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((page) => ({ params: { slug: page.id }, props: { page } }));
const { page } = Astro.props;
const { Content } = await render(page);
---
<Layout title={page.data.title ?? page.data.name}><Content /></Layout>
`,
};

/** Sets up a bare project whose pages are these Markdown files (by name), or all those of a folder. */
export function writeBareProject(
  folder: string,
  markdown: ReadonlyMap<string, string> | string,
): void {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  for (const part of ['src/layouts', 'src/pages', 'content']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (typeof markdown === 'string') cpSync(markdown, content, { recursive: true });
  else for (const [name, text] of markdown) writeFileSync(join(content, name), text);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Forgets what the last build of a bare project left. */
export const cleanBareProject = (folder: string): void => {
  for (const left of ['.cache', '.astro', 'dist']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
};
