import { isQueryClass, type Query, type QueryClass, type Target } from './query.ts';

function readTarget(written: string): Target {
  const words = /^\{(.+)\}$/.exec(written)?.[1];
  if (words !== undefined) return { kind: 'words', words };
  const title = /^\[(.+)\]$/.exec(written)?.[1];
  if (title !== undefined) return { kind: 'title', title };
  if (!written.startsWith('/')) throw new Error(`Not an answer: ${written}`);
  const [page = '', anchor] = written.split('#');
  return { kind: 'address', page, anchor };
}

function readLine(line: string, queryClass: QueryClass): Query {
  const [text, answers] = line.split(/\s=>\s?/);
  if (text === undefined || answers === undefined) throw new Error(`No answer in: ${line}`);
  return {
    text: queryClass === 'decomposed' ? text.trim().normalize('NFD') : text.trim(),
    class: queryClass,
    targets: answers
      .split(' | ')
      .map((answer) => answer.trim())
      .filter((answer) => answer !== '')
      .map(readTarget),
  };
}

/**
 * Reads queries written one on a line below the name of their class: `# telex`, then
 * `khen thuwowngr => /khen-thuong/ | /ke-hoach/#iii`. An answer is an address, with the anchor of the
 * section where one is expected; `{words}` for any passage that has them; `[title]` for the page so called.
 * Queries of the class `decomposed` are written composed, for the eye, and decomposed here.
 */
export function readQueries(written: string): Query[] {
  const queries: Query[] = [];
  let current: QueryClass | undefined;
  for (const line of written.normalize('NFC').split('\n')) {
    const heading = /^# (.+)$/.exec(line.trim())?.[1];
    if (heading !== undefined) {
      if (!isQueryClass(heading)) throw new Error(`No such class: ${heading}`);
      current = heading;
    } else if (line.trim() !== '') {
      if (current === undefined) throw new Error(`A query before any class: ${line}`);
      queries.push(readLine(line, current));
    }
  }
  return queries;
}
