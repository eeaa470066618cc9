// An Eleventy project as bare as the Astro one: one layout, a page for every Markdown file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '3.1.8';

const layout = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content | safe }}</body></html>
`;

/** The program to run in the project's folder, below it. */
export const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';

/** Fetches Eleventy into a folder by npm; false where npm cannot. */
export function installEleventy(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "eleventy", "type": "module" }');
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', [...words, `@11ty/eleventy@${version}`], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Gives the installed project these pages and no others, and forgets its last build. */
export function writeEleventyPages(folder: string, markdown: ReadonlyMap<string, string>): void {
  const content = join(folder, 'content');
  for (const left of [content, join(folder, '_site')])
    rmSync(left, { recursive: true, force: true });
  mkdirSync(join(content, '_includes'), { recursive: true });
  writeFileSync(join(content, '_includes/layout.njk'), layout);
  writeFileSync(join(content, 'content.json'), '{ "layout": "layout.njk" }');
  for (const [name, text] of markdown) writeFileSync(join(content, name), text);
}
