/**
 * A thing of schema.org. One that others name has an `@id`: a whole address that stays the same on every
 * page. A field without a value is left out.
 */
export type Thing = Readonly<Record<string, unknown>>;

/** Names a thing that stands elsewhere in the graph. */
export const reference = (id: string): Thing => ({ '@id': id });

/** One `@graph`, safe inside a script element: no `<` is left that could end it. */
export const graph = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
