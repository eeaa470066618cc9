import { createHash } from 'node:crypto';
import type { ShortFormEntry } from '#search/format.ts';
import {
  buildIndex,
  inOrder,
  writtenShortForms,
  type IndexedPage,
  type IndexParts,
} from '#search/index-builder.ts';
import { partNames, textsInList } from '#search/search-index.ts';
import { askingPhrases, grammarWords } from '#search/spoken-lists.ts';
import { fullTextFiles } from './full-text-index.ts';

const hashOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
};

const runs = <Item>(items: readonly Item[], length: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );

/** The files of the core, by name below `tim-kiem/`. */
function coreFiles(
  parts: IndexParts,
  textNames: readonly string[],
  shortForms: readonly ShortFormEntry[],
): Map<string, string> {
  const neighbours = parts.neighbourLists.map(({ list }) => JSON.stringify(list));
  const names = parts.nameLists.map((list) => JSON.stringify(list.pages));
  const texts = runs(textNames, textsInList).map((run) => JSON.stringify(run));
  const version = hashOf([...neighbours, ...names, ...texts]);
  const core = {
    version,
    pages: textNames.length,
    words: parts.words,
    kinds: parts.kinds,
    neighbourLists: parts.neighbourLists.map(({ first }) => first),
    nameLists: parts.nameLists.map(({ first }) => first),
    shortForms,
    grammar: grammarWords,
    asking: askingPhrases,
  };
  return new Map([
    [partNames.core, JSON.stringify(core)],
    ...neighbours.map((text, at) => [partNames.neighbours(version, at), text] as const),
    ...names.map((text, at) => [partNames.names(version, at), text] as const),
    ...texts.map((text, at) => [partNames.texts(version, at), text] as const),
  ]);
}

/** All files of the index, by name in the finished site; the same for the same pages in any order. */
export async function indexFiles(
  given: readonly IndexedPage[],
  shortForms: readonly ShortFormEntry[],
): Promise<Map<string, string | Uint8Array>> {
  const pages = inOrder(given);
  const parts = buildIndex(pages, writtenShortForms(shortForms));
  const fullText = await fullTextFiles(pages, parts.unwritten);
  return new Map<string, string | Uint8Array>([
    ...Array.from(
      coreFiles(parts, fullText.texts, shortForms),
      ([name, text]) => [`tim-kiem/${name}`, text] as const,
    ),
    ...Array.from(fullText.files, ([name, content]) => [`pagefind/${name}`, content] as const),
  ]);
}
