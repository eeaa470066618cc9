import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { search } from '#search/search.ts';
import { SearchIndex } from '#search/search-index.ts';
import { queryClasses } from '../bench/search/query.ts';
import { demoQueries } from '../bench/search/queries/demo.ts';
import { developmentQueries } from '../bench/search/queries/development.ts';
import { realQueries } from '../bench/search/queries/real.ts';
import { roundQueries } from '../bench/search/queries/rounds.ts';
import { sourcesFrom } from '../full-text.ts';
import { files, isSample, readBytes } from './built-site.ts';

const kB = 1000;

/** What the head of an answer weighs beside what it brings. */
const headers = 300; // bytes

const sizes = new Map<string, number>();

/** Bytes on the wire; what Pagefind packs is packed already. */
const sizeOf = (file: string): number => {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readBytes(file);
  const isPacked = /\.(?:pf_\w+|pagefind)$/.test(file);
  const size = headers + (isPacked ? bytes.length : brotliCompressSync(bytes).length);
  sizes.set(file, size);
  return size;
};

const scriptsNamed = (name: RegExp): string[] => files.filter((file) => name.test(file));

/** The files that a question fetches when it is the first of a visit. */
async function fetchedBy(question: string): Promise<string[]> {
  const read = new Set(scriptsNamed(/^tep\/Search\w+\..+\.js$/));
  const index = await SearchIndex.open(
    sourcesFrom((name) => {
      read.add(name);
      return readBytes(name);
    }),
  );
  await search(question, index);
  const asksEngine = [...read].some((file) => file.startsWith('pagefind/index/'));
  return [...read, ...(asksEngine ? scriptsNamed(/^tep\/full-text\./) : [])];
}

const weigh = async (question: string) => {
  const fetched = await fetchedBy(question);
  return { question, fetched, bytes: fetched.reduce((sum, file) => sum + sizeOf(file), 0) };
};

const questions = isSample ? demoQueries : [...realQueries, ...roundQueries, ...developmentQueries];

const classes = Object.entries(queryClasses).filter(([name]) =>
  questions.some((query) => query.class === name),
);

test.for(classes)(
  'as the first of a visit no question costs more than 130 kB: %s (%s)',
  async ([name]) => {
    const asked = questions.filter((query) => query.class === name);
    const weighed = [];
    for (const { text } of asked) weighed.push(await weigh(text));
    expect(
      weighed
        .filter(({ bytes }) => bytes > 130 * kB)
        .map(({ question, bytes }) => `${question}: ${(bytes / kB).toFixed(1)} kB`),
    ).toEqual([]);
  },
);
