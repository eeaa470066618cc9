import type { Judged } from './judge.ts';
import { queryClasses, type QueryClass } from './query.ts';
import { quantile, scoresOf } from './scores.ts';
import type { Outcome } from './session.ts';

const share = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(3));
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cells = (judged: readonly Judged[]): string[] => {
  const { queries, first, firstThree, reciprocal, heading, silence } = scoresOf(judged);
  return [String(queries), ...[first, firstThree, reciprocal, heading, silence].map(share)];
};

export const scoreHead = ['queries', 'success@1', 'success@3', 'MRR', 'heading', 'absent'];

/** One line for each engine: quality, then the wait. */
export const engineTable = (outcomes: readonly Outcome[]): string =>
  table(
    ['engine', ...scoreHead, 'median ms', 'p95 ms'],
    outcomes.map(({ engine, judged, times }) => [
      engine.name,
      ...cells(judged),
      milliseconds(quantile(times, 0.5)),
      milliseconds(quantile(times, 0.95)),
    ]),
  );

/** The same engine on several sets of queries. */
export const setTable = (sets: Readonly<Record<string, readonly Judged[]>>): string =>
  table(
    ['queries of', ...scoreHead],
    Object.entries(sets).map(([name, judged]) => [name, ...cells(judged)]),
  );

/** Success@1 of every engine in every class; for absent things, the share of silence. */
export function classTable(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  const names = (Object.keys(queryClasses) as QueryClass[]).filter((name) =>
    first?.judged.some(({ query }) => query.class === name),
  );
  return table(
    ['class', '', 'queries', ...outcomes.map(({ engine }) => engine.name)],
    names.map((name) => {
      const own = outcomes.map(({ judged }) =>
        scoresOf(judged.filter(({ query }) => query.class === name)),
      );
      return [
        name,
        queryClasses[name],
        String(own[0]?.queries ?? 0),
        ...own.map((scores) => share(name === 'absent' ? scores.silence : scores.first)),
      ];
    }),
  );
}

const isFailed = ({ query, rank, answers, isRightPlace }: Judged): boolean =>
  query.targets.length === 0 ? answers.length > 0 : rank !== 1 || isRightPlace === false;

/** What went wrong, for whoever mends the search: the query, the rank of the right page, what came first. */
export const failures = (judged: readonly Judged[]): string[] =>
  judged.filter(isFailed).map(({ query, rank, answers }) => {
    const place = rank === 1 ? 'wrong place' : `rank ${String(rank)}`;
    return `${query.class}\t${query.text}\t${place}\t${answers.slice(0, 3).join(' ') || '(nothing)'}`;
  });
