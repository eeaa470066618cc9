import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { sortKey } from '#search/full-text.ts';
import type { IndexedPage } from '#search/index-builder.ts';
import { shadowOf } from '#search/shadow.ts';

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
  return new TextEncoder().encode(code);
}

/**
 * The files of Pagefind's index, by name below `pagefind/`.
 * @param pages in the order of their numbers
 * @param unwritten for each, the keys it is to be found by that it does not write out
 */
export async function fullTextFiles(
  pages: readonly IndexedPage[],
  unwritten: readonly (readonly string[])[],
): Promise<Map<string, Uint8Array>> {
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
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
