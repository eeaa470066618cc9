import { Document } from 'flexsearch';
import { timed, type Engine } from './engine.ts';
import { folded, onePerPage, type Passage } from './passages.ts';

interface Found {
  id: string | number;
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Prefixes and neighbours (its «context»); all words wanted, since suggestions on partial matches fare worse here. */
export function flexSearch(passages: readonly Passage[]): Engine {
  const field = (name: string) => ({
    field: name,
    tokenize: 'forward' as const,
    context: { depth: 2, bidirectional: true, resolution: 9 },
    encode: words,
  });
  const index = new Document({
    document: { id: 'id', index: [field('heading'), field('page'), field('text')] },
  });
  for (const passage of passages) index.add({ ...passage });
  return {
    name: 'FlexSearch 0.8.212',
    settings: 'forward, context of 2, all words',
    ask: (query) =>
      timed(() => {
        const found = index.search(folded(query), { limit: 50, merge: true });
        return onePerPage((found as unknown as Found[]).map(({ id }) => String(id)));
      }),
  };
}
