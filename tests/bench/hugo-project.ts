// A Hugo project as bare as the others: one layout, a page for every Markdown file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const layout = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>
`;

/** The program and its words, to run in the project's folder. */
export const hugo = ['hugo', '--quiet'];

export const isHugoInstalled = (): boolean =>
  ['hugo', '/usr/bin/time'].every((program) => spawnSync('which', [program]).status === 0);

/** Writes a project of these pages and no others. */
export function writeHugoPages(folder: string, markdown: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'layouts/_default/single.html'), layout);
  // No lists, feeds or sitemap: the others make none.
  writeFileSync(
    join(folder, 'config.toml'),
    'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n',
  );
  for (const [name, text] of markdown) writeFileSync(join(folder, 'content', name), text);
}
