import Fuse from 'fuse.js';
import { timed, type Engine } from './engine.ts';
import { compressedSize, folded, onePerPage, type Passage } from './passages.ts';

/** Its token search for several words, wherever in the text they stand. */
export function fuse(passages: readonly Passage[]): Engine {
  const index = new Fuse(passages, {
    keys: [
      { name: 'heading', weight: 4 },
      { name: 'page', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    threshold: 0.4,
  });
  return {
    name: 'Fuse.js 7.5.0',
    settings: 'token search, all words, threshold 0.4, heading × 4, page × 2',
    bytes: compressedSize(JSON.stringify(passages)),
    ask: (query) =>
      timed(() =>
        onePerPage(index.search(folded(query), { limit: 50 }).map(({ item }) => item.id)),
      ),
  };
}
