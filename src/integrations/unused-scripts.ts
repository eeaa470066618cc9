import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Which scripts (name → text) are named neither by a text that was looked at nor by a script it needs. */
export function unusedScripts(scripts: ReadonlyMap<string, string>) {
  const unused = new Set(scripts.keys());
  const look = (text: string): void => {
    for (const name of [...unused].filter((candidate) => text.includes(candidate))) {
      unused.delete(name);
      look(scripts.get(name) ?? '');
    }
  };
  return { look, unused: unused as ReadonlySet<string> };
}

/**
 * Removes scripts that no page loads. Astro writes the scripts of every template, also of those that made
 * no page: while no register is public, its lists do not exist, but their scripts would.
 */
export const removeUnusedScripts = (): AstroIntegration => ({
  name: 'unused-scripts',
  hooks: {
    'astro:build:done': async ({ dir, assets }) => {
      const root = fileURLToPath(dir);
      const folder = join(root, 'tep');
      const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
      const scripts = new Map<string, string>();
      for (const name of names) scripts.set(name, readFileSync(join(folder, name), 'utf8'));
      const { look, unused } = unusedScripts(scripts);
      const pages = [...assets.values()]
        .flat()
        .filter(({ pathname }) => pathname.endsWith('.html'));
      for (const page of pages) {
        if (unused.size === 0) break;
        look(readFileSync(page, 'utf8')); // thousands in turn: waiting for each would take longer
      }
      await Promise.all([...unused].map((name) => rm(join(folder, name))));
    },
  },
});
