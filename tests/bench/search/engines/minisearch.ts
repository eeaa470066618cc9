import MiniSearch from 'minisearch';
import { timed, type Engine } from './engine.ts';
import { compressedSize, folded, onePerPage, type Passage } from './passages.ts';

/** With the settings that VitePress ships for its own MiniSearch, headings weighing a little less: here that is better. */
export function miniSearch(passages: readonly Passage[]): Engine {
  const index = new MiniSearch<Passage>({
    fields: ['heading', 'page', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { heading: 2, page: 1, text: 1 } },
  });
  index.addAll(passages);
  return {
    name: 'MiniSearch 7.2.0',
    settings: 'fuzzy 0.2, prefix, heading × 2',
    bytes: compressedSize(JSON.stringify(index)),
    ask: (query) =>
      timed(() => onePerPage(index.search(folded(query)).map(({ id }) => String(id)))),
  };
}
