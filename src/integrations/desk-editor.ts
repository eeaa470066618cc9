import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import words from '#desk/app/words.json' with { type: 'json' };
import { isRecord } from '#desk/field-tree.ts';

type Words = Record<string, unknown>;

const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
const home = dirname(dirname(entry));

const readJson = (file: string): Words =>
  JSON.parse(readFileSync(join(home, file), 'utf8')) as Words;

export const editorPackage = (): { version: string } => {
  const { version } = readJson('package.json');
  return { version: String(version) };
};

/** What the editor's package must hold; a new version without it must not be served unlooked-at. */
const expected: readonly { folder: string; names: readonly RegExp[] }[] = [
  { folder: 'locales', names: [/^vi\.json$/, /^en-US\.json$/] },
  {
    folder: 'npm/assets',
    names: [
      /^material-symbols-outlined-.*\.woff2$/,
      /^source-sans-3-.*\.woff2$/,
      /^noto-mono-.*\.woff2$/,
    ],
  },
];

function missingParts(): string[] {
  const code = readFileSync(entry, 'utf8');
  const files = expected.flatMap(({ folder, names }) => {
    const there = readdirSync(join(home, folder));
    return names
      .filter((name) => !there.some((file) => name.test(file)))
      .map((name) => `${folder}/${name.source}`);
  });
  const imports = ['../locales/vi.json', 'assets/material-symbols-outlined'];
  return [...files, ...imports.filter((one) => !code.includes(one))];
}

/** `a.b.c` → its words, for every text of a tree. */
export function flatWords(tree: Words, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isRecord(value) ? flatWords(value, `${before}${key}.`) : [[before + key, String(value)]],
  );
}

function nest(flat: ReadonlyMap<string, string>): Words {
  const tree: Words = {};
  for (const [path, text] of flat) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const branch = keys.reduce<Words>((inside, key) => {
      const next = inside[key];
      return isRecord(next) ? next : (inside[key] = {});
    }, tree);
    branch[last] = text;
  }
  return tree;
}

/** The editor's Vietnamese words with ours laid over: for what it lacks, and for what an officer would not understand. */
export function deskWords(): Words {
  const missing = missingParts();
  if (missing.length > 0)
    throw new Error(
      `Gói @sveltia/cms ${editorPackage().version} không còn: ${missing.join(', ')}. ` +
        'Xem lại desk-editor.ts trước khi dùng bản này.',
    );
  return nest(new Map([...flatWords(readJson('locales/vi.json')), ...Object.entries(words)]));
}

/** The keys of the editor's own English words: what a translation must know. */
export const englishKeys = (): string[] =>
  flatWords(readJson('locales/en-US.json')).map(([key]) => key);

const emptyModule = '\0nothing';
const wordsModule = '\0vietnamese';

/** Faces the editor's own style sheet would ask from elsewhere; it loads the same from its package besides. */
const strangersFonts = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/g;
const fontsKnown = 3;

export function withoutStrangersFonts(code: string): string {
  const found = code.match(strangersFonts)?.length ?? 0;
  if (found !== fontsKnown)
    throw new Error(
      `Gói @sveltia/cms gọi ${String(found)} phông chữ từ máy khác, trước là ${String(fontsKnown)}. ` +
        'Xem lại desk-editor.ts trước khi dùng bản này.',
    );
  return code.replace(strangersFonts, 'local("no-such-face")');
}

/** The editor forgets where it keeps unsaved work once a folder is opened after the git host was named. */
const forgottenDrafts =
  /if\((\w+)&&!(\w+)\)(\{let\{databaseName:(\w+)\}=\1\.repository\?\?\{\};if\(\4\)\{\2=new \w+\(\4,`draft-backups`)/;

/** The editor that offers unsaved work again when an entry is opened anew, also in a folder. */
export function withKeptDrafts(code: string): string {
  if (!forgottenDrafts.test(code))
    throw new Error(
      `Gói @sveltia/cms ${editorPackage().version} giữ bài chưa lưu theo cách khác trước. ` +
        'Xem lại desk-editor.ts trước khi dùng bản này.',
    );
  return code.replace(forgottenDrafts, 'if($1)$3');
}

/** Makes the editor speak our words alone and ask no other machine, and leaves out what colours program code. */
export const localEditor = (vietnamese: Words): Plugin => ({
  name: 'local-editor',
  enforce: 'pre',
  resolveId: (id) => {
    if (id.startsWith('@shikijs/')) return emptyModule;
    return /^\.\.\/locales\/[\w-]+\.json$/.test(id) ? wordsModule : undefined;
  },
  load: (id) => {
    if (id === emptyModule) return 'export default {};';
    return id === wordsModule ? `export default ${JSON.stringify(vietnamese)};` : undefined;
  },
  transform: (code, id) =>
    id === entry ? { code: withKeptDrafts(withoutStrangersFonts(code)), map: null } : undefined,
});
