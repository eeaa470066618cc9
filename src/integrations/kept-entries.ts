import type { LoaderContext } from 'astro/loaders';
import { markdownSettings } from '#markdown/processor.ts';
import { offerStore, takeContent } from './content-handover.ts';
import { storedEntry } from './stored-entry.ts';

/** As Astro's content layer does it. */
async function markdownRenderer(base: string): Promise<LoaderContext['renderMarkdown']> {
  const { processor, syntaxHighlight } = markdownSettings(base);
  const renderer = await processor.createRenderer({ syntaxHighlight });
  return async (body, { fileURL } = {}) => {
    const { code, metadata } = await renderer.render(body, {
      frontmatter: {},
      ...(fileURL && { fileURL }),
    });
    const imagePaths = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
    return { html: code, metadata: { ...metadata, imagePaths } };
  };
}

/**
 * Gives the pages of a kept bundle the checked entries, as Astro's content layer would have loaded them.
 * @param root the project's folder
 * @param base where the site is mounted, with a slash at both ends
 */
export async function offerEntries(root: URL, base: string): Promise<void> {
  const storing = { root, renderMarkdown: await markdownRenderer(base), withDrafts: false };
  const { entries } = await takeContent();
  const store = new Map<string, Map<string, object>>();
  for (const [collection, own] of entries) {
    const stored = new Map<string, object>();
    for (const entry of own) stored.set(entry.id, await storedEntry(entry, storing));
    store.set(collection, stored);
  }
  offerStore(store);
}
