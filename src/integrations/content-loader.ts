import { readFileSync, readdirSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '#desk/check-content.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { takeContent } from './content-handover.ts';
import { storedEntry } from './stored-entry.ts';

export const loaderName = 'checked-content';

/** Loads the checked entries of a collection: plain text, fields by the schema, bodies as HTML. */
export const contentLoader = (collection: CollectionName): Loader => ({
  name: loaderName,
  load: async (context) => {
    const { entries } = await takeContent();
    const own = entries.get(collection) ?? [];
    const ids = new Set(own.map((entry) => entry.id));
    for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
    const renderer = rendererDigest(context);
    for (const entry of own) await loadEntry(entry, renderer, context);
  },
});

/** Changes whenever the project's Markdown plugins do; Astro itself does not look into them. */
function rendererDigest(context: LoaderContext): string {
  const folder = new URL('markdown/', context.config.srcDir);
  const files = readdirSync(folder).toSorted();
  return context.generateDigest(
    files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n'),
  );
}

async function loadEntry(entry: Entry, renderer: string, context: LoaderContext): Promise<void> {
  const { id, data, body } = entry;
  const digest = context.generateDigest({ data, body, renderer });
  // A picture may change while its name in the text does not.
  const mayShowPictures = body?.includes('![') === true;
  if (context.store.get(id)?.digest === digest && !mayShowPictures) return;
  const stored = await storedEntry(entry, {
    root: context.config.root,
    renderMarkdown: (body, options) => context.renderMarkdown(body, options),
    withDrafts: import.meta.env.DEV,
  });
  context.store.set({ ...stored, digest });
}
