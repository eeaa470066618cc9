// The licences of other people's code that reaches readers: what browser code imports, and all that needs.
// Run as a program it prints the list.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Folders whose code runs in browsers. */
const forBrowsers = ['elements', 'offline', 'search', 'documents/dossier'];

/** Pagefind brings its engine as files of the finished site. */
const asFiles = ['pagefind'];

const bareImport = /(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)[^':]*'/g;

export interface Shipped {
  name: string;
  version: string;
  licence: string;
}

interface Manifest {
  version?: string;
  license?: string | { type?: string };
  dependencies?: Record<string, string>;
}

const importedIn = (folder: string): string[] =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(root, 'src', folder, name), 'utf8').matchAll(bareImport),
    ])
    .map(([, name = '']) => name);

/** Where Node would find a package: beside the one that needs it, or further up. */
function folderOf(name: string, neededBy: string): string | undefined {
  for (let at = neededBy; at.startsWith(root); at = resolve(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/** Every package that may end up in the finished site, by name. */
export function shippedPackages(): Shipped[] {
  const found = new Map<string, Shipped>();
  const open = [...asFiles, ...forBrowsers.flatMap(importedIn)].map((name) => ({ name, at: root }));
  for (const { name, at } of open) {
    const folder = folderOf(name, at);
    if (folder === undefined || found.has(folder)) continue;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const { version = '', license, dependencies = {} } = manifest;
    const licence = typeof license === 'string' ? license : (license?.type ?? '');
    found.set(folder, { name, version, licence });
    open.push(...Object.keys(dependencies).map((need) => ({ name: need, at: folder })));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (import.meta.main) {
  for (const { name, version, licence } of shippedPackages())
    console.log([name, version, licence].join('\t'));
}
