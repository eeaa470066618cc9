import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { Entry } from '#desk/check-content.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Collections whose body a library of its own reads. */
const unrendered: ReadonlySet<CollectionName> = new Set(['planParts']);

interface Storing {
  /** The project's folder: paths of entries are told from there. */
  root: URL;
  /** Makes HTML of a body. */
  renderMarkdown: LoaderContext['renderMarkdown'];
  /** Whether the site is one that shows drafts: the development server's. */
  withDrafts: boolean;
}

/** Whether a site shows nothing of an entry. Its body is not even rendered: every picture that a rendered body names is published. */
const isHidden = ({ input }: Entry, { withDrafts }: Storing): boolean =>
  input['status'] === 'withdrawn' ||
  (!withDrafts && (input['status'] === 'draft' || input['draft'] === true));

/** `renderMarkdown` would take a body that begins with a rule (`---`) or with `+++` for front matter. */
const withoutFrontMatter = (body: string): string =>
  body.replace(/^(\s*)---/, '$1***').replace(/^(\s*)\+\+\+/, '$1\\+++');

/** A checked entry as Astro's store holds it: plain text, fields by the schema, body as HTML. */
export async function storedEntry(entry: Entry, storing: Storing) {
  const { id, file, data, body, collection } = entry; // as the collection's schema gave it: the check has asked it
  const isRendered = body !== undefined && !unrendered.has(collection) && !isHidden(entry, storing);
  const rendered = isRendered
    ? await storing.renderMarkdown(withoutFrontMatter(body), { fileURL: pathToFileURL(file) })
    : undefined;
  return {
    id,
    data,
    filePath: relative(fileURLToPath(storing.root), file).replaceAll('\\', '/'),
    ...(body !== undefined && { body }),
    ...(rendered && { rendered }),
  };
}
