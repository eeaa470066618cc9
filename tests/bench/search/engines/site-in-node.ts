// The site's own search without a browser, on an index made of the built pages with the code and the short forms at
// hand: what a change of the analysis is worth shows in seconds, without building the site anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { indexFiles } from '#integrations/index-files.ts';
import { shortFormsOf } from '#integrations/search-index.ts';
import { abbreviationSchema } from '#schemas/abbreviation.ts';
import { indexedPages, type BuiltPage } from '#search/indexed-pages.ts';
import { search } from '#search/search.ts';
import { SearchIndex } from '#search/search-index.ts';
import { sourcesFrom } from '../../../full-text.ts';
import { root } from '../../measure.ts';
import { timed, type Engine } from './engine.ts';

const builtPages = (dist: string): BuiltPage[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
      html: readFileSync(join(dist, file), 'utf8'),
    }));

const abbreviations = () =>
  abbreviationSchema
    .array()
    .parse(parse(readFileSync(join(root, 'content/viet-tat.yaml'), 'utf8')));

/** The files of the index of a site that is built, made anew. */
export const filesOf = (dist: string): Promise<Map<string, string | Uint8Array>> =>
  indexFiles(indexedPages(builtPages(dist), '/'), abbreviations().flatMap(shortFormsOf));

/** Opens that index. */
export async function openIndex(dist: string): Promise<SearchIndex> {
  const files = await filesOf(dist);
  return SearchIndex.open(sourcesFrom((name) => files.get(name)));
}

export const siteInNode = async (dist: string): Promise<Engine> => {
  const index = await openIndex(dist);
  return {
    name: 'This site',
    settings: 'in Node',
    ask: (query) => timed(async () => (await search(query, index)).answers.map(({ url }) => url)),
  };
};
