import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { sortKey } from '#search/full-text.ts';
import type { IndexedPage } from '#search/index-builder.ts';
import { shadowIn, shadowOf } from '#search/shadow.ts';

/** Pagefind also makes interfaces of its own, a worker and their styles: no page here asks for them. */
const isNeeded = (path: string): boolean =>
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_\w+)$/.test(path);

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind không lập được chỉ mục: ${errors.join('; ')}`);
};

// The one way in to this setting. A part of the index then weighs some 2 kB, of which every word of a question costs one.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1000';

async function minified(name: string, script: Uint8Array): Promise<Uint8Array> {
  const { code, errors } = await minify(name, new TextDecoder().decode(script), { module: true });
  check(errors.map(({ message }) => message));
  return new TextEncoder().encode(code.replaceAll('\u200b', '\\u200b')); // a letter nobody can see in a file
}

export interface FullTextIndex {
  /** By name below `pagefind/`. */
  files: Map<string, Uint8Array>;
  /** The names of the pages' texts, in the order of the pages. */
  texts: string[];
}

const fragment = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind names the text of a page by its contents; which page it is, the text itself says. */
function textNames(
  files: ReadonlyMap<string, Uint8Array>,
  pages: readonly IndexedPage[],
): string[] {
  const names = new Map<string, string>();
  for (const [path, content] of files) {
    const name = fragment.exec(path)?.[1];
    if (name !== undefined) names.set(shadowIn(gunzipSync(content).toString()).url, name);
  }
  return pages.map(({ url }) => names.get(url) ?? '');
}

/**
 * Makes Pagefind's index.
 * @param pages in the order of their numbers
 * @param unwritten for each, the keys it is to be found by that it does not write out
 */
export async function fullTextFiles(
  pages: readonly IndexedPage[],
  unwritten: readonly (readonly string[])[],
): Promise<FullTextIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  check(errors);
  if (index === undefined) throw new Error('Pagefind không chạy được.');
  const added = await Promise.all(
    pages.map((page, number) =>
      index.addCustomRecord({
        ...shadowOf(page, unwritten[number] ?? []),
        language: 'vi',
        filters: { loai: [page.kind], ...page.facets },
        sort: { [sortKey]: String(number).padStart(6, '0') },
      }),
    ),
  );
  check(added.flatMap((page) => page.errors));
  const made = await index.getFiles();
  check(made.errors);
  await index.deleteIndex();
  await close();
  const files = made.files.filter(({ path }) => isNeeded(path));
  const named = await Promise.all(
    files.map(
      async ({ path, content }) =>
        [path, path.endsWith('.js') ? await minified(path, content) : content] as const,
    ),
  );
  const sorted = new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { files: sorted, texts: textNames(sorted, pages) };
}
