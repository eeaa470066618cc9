import { describe, expect, test } from 'vitest';
import { heldOutDemoQueries, heldOutQueries } from '../bench/search/held-out.ts';
import { readPages } from '../bench/search/pages.ts';
import { demoQueries } from '../bench/search/queries/demo.ts';
import { developmentQueries } from '../bench/search/queries/development.ts';
import { realQueries } from '../bench/search/queries/real.ts';
import { roundQueries } from '../bench/search/queries/rounds.ts';
import { queryClasses, type QueryClass } from '../bench/search/query.ts';
import { exists, stands } from '../bench/search/soundness.ts';
import { folder, isSample } from './built-site.ts';

// The queries of `npm run bench:search` are judged by the pages; a query that asks for what the pages
// no longer have would blame the search for nothing.

const pages = readPages(folder);
const queries = isSample
  ? [...demoQueries, ...heldOutDemoQueries]
  : [...realQueries, ...roundQueries, ...developmentQueries, ...heldOutQueries];

describe('the queries of the search bench', () => {
  test('every answer they expect is on the site', () => {
    const missing = queries.flatMap(({ text, targets }) =>
      targets.filter((target) => !exists(target, pages)).map((target) => ({ text, target })),
    );
    expect(missing).toEqual([]);
  });

  test('what they call absent stands nowhere', () => {
    const present = queries
      .filter(({ targets }) => targets.length === 0)
      .filter((query) => stands(query, pages))
      .map(({ text }) => text);
    expect(present).toEqual([]);
  });

  test('only absent things have no answer', () => {
    for (const query of queries) expect(query.targets.length === 0).toBe(query.class === 'absent');
  });

  test('no query is asked twice', () => {
    const seen = queries.map(({ text }) => text);
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });

  test.skipIf(isSample)('every class has enough of them to say something', () => {
    const count = (name: QueryClass): number =>
      queries.filter((query) => query.class === name).length;
    const small = (Object.keys(queryClasses) as QueryClass[]).filter((name) => count(name) < 12);
    expect(small).toEqual([]);
    expect(count('absent')).toBeGreaterThanOrEqual(40);
    expect(queries.length).toBeGreaterThanOrEqual(400);
  });
});
