import { create, insertMultiple, save, search, type Tokenizer } from '@orama/orama';
import { timed, type Engine } from './engine.ts';
import { compressedSize, folded, onePerPage, type Passage } from './passages.ts';

const tokenizer: Tokenizer = {
  language: 'vietnamese',
  normalizationCache: new Map(),
  tokenize: (raw) => [...new Set(folded(raw).match(/[\p{L}\p{N}]+/gu) ?? [])],
};

/** BM25 with all words wanted; forgiving a slip in each costs it half of its right answers here. */
export async function orama(passages: readonly Passage[]): Promise<Engine> {
  const index = create({
    schema: { address: 'string', page: 'string', heading: 'string', text: 'string' } as const,
    components: { tokenizer },
  });
  await insertMultiple(
    index,
    passages.map(({ id, page, heading, text }) => ({ address: id, page, heading, text })),
  );
  return {
    name: 'Orama 3.1.18',
    settings: 'BM25, all words, heading × 4, page × 2',
    bytes: compressedSize(JSON.stringify(save(index))),
    ask: (query) =>
      timed(async () => {
        const { hits } = await search(index, {
          term: folded(query),
          properties: ['page', 'heading', 'text'],
          boost: { heading: 4, page: 2 },
          threshold: 0,
          limit: 50,
        });
        return onePerPage(hits.map(({ document }) => document.address));
      }),
  };
}
