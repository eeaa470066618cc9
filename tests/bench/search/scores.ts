import type { Judged } from './judge.ts';

export interface Scores {
  queries: number;
  /** Shares from 0 to 1 of the queries that have an answer; NaN without any. */
  first: number;
  firstThree: number;
  /** Mean of 1/rank over the first ten. */
  reciprocal: number;
  /** Of the first answers that are right and could be at a wrong place of their page. */
  heading: number;
  /** Of the queries that nothing answers: those that got nothing. */
  silence: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

export function scoresOf(judged: readonly Judged[]): Scores {
  const answerable = judged.filter(({ query }) => query.targets.length > 0);
  const absent = judged.filter(({ query }) => query.targets.length === 0);
  const placed = answerable.flatMap(({ isRightPlace }) =>
    isRightPlace === undefined ? [] : [Number(isRightPlace)],
  );
  return {
    queries: judged.length,
    first: mean(answerable.map(({ rank }) => Number(rank === 1))),
    firstThree: mean(answerable.map(({ rank }) => Number(rank >= 1 && rank <= 3))),
    reciprocal: mean(answerable.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    heading: mean(placed),
    silence: mean(absent.map(({ answers }) => Number(answers.length === 0))),
  };
}

/** The value below which `share` of all values lie. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;
