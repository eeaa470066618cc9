import { parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import type { FieldPath } from './field-tree.ts';

/** A change of one field; undefined takes it away. */
export interface FieldChange {
  path: FieldPath;
  value: unknown;
}

const asWritten = { lineWidth: 0 } as const;

/** A Markdown file made of fields and a body. */
export function entryText(fields: Record<string, unknown>, body = ''): string {
  const story = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${stringify(fields, asWritten)}---\n${story}`;
}

/**
 * The same file with some fields changed; comments, order and all other fields stay as somebody wrote them.
 * @throws Error when the text is no Markdown file with fields.
 */
export function editedEntryText(
  text: string,
  changes: readonly FieldChange[],
  body?: string,
): string {
  const split = splitFrontMatter(text);
  if ('problem' in split) throw new Error(split.problem);
  const document = parseDocument(split.head);
  for (const { path, value } of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  const kept = body === undefined ? split.body : `\n${body.trim()}\n`;
  return `---\n${document.toString(asWritten)}---\n${kept}`;
}
