import { readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '#desk/check-content.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { takeContent } from './content-handover.ts';

export const loaderName = 'checked-content';

/** Collections whose body a library of its own reads. */
const unrendered: ReadonlySet<CollectionName> = new Set(['planParts']);

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
  const { id, file, data, body } = entry; // as the schema of the collection gave it: the check has asked it
  const digest = context.generateDigest({ data, body, renderer });
  // A picture may change while its name in the text does not.
  const mayShowPictures = body?.includes('![') === true;
  if (context.store.get(id)?.digest === digest && !mayShowPictures) return;
  const filePath = relative(fileURLToPath(context.config.root), file).replaceAll('\\', '/');
  const isRendered = body !== undefined && !unrendered.has(entry.collection) && !isHidden(entry);
  const rendered = isRendered
    ? await context.renderMarkdown(withoutFrontMatter(body), { fileURL: pathToFileURL(file) })
    : undefined;
  context.store.set({
    id,
    data,
    filePath,
    digest,
    ...(body !== undefined && { body }),
    ...(rendered && { rendered }),
  });
}

/**
 * Whether a build shows nothing of an entry. Its body is not even rendered: every picture that a rendered
 * body names is published.
 */
const isHidden = ({ input }: Entry): boolean =>
  input['status'] === 'withdrawn' ||
  (import.meta.env.PROD && (input['status'] === 'draft' || input['draft'] === true));

/** `renderMarkdown` would take a body that begins with a rule (`---`) for front matter. */
const withoutFrontMatter = (body: string): string => body.replace(/^(\s*)---/, '$1***');
