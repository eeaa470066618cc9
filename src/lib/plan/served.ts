export interface Result {
  label: string;
  path: string;
}

/** A clause of the plan and what the site knows to serve it. */
export interface ServedClause {
  id: string;
  /** «điểm a mục II.3» */
  label: string;
  /** The theme the clause sets out, if it does. */
  theme: string | undefined;
  works: readonly Result[];
  events: readonly Result[];
  profiles: readonly Result[];
  news: readonly Result[];
}

export const resultNouns = {
  works: 'công trình, phần việc',
  events: 'sự kiện',
  profiles: 'gương',
  news: 'tin',
} as const;
export type ResultKind = keyof typeof resultNouns;
export const resultKinds = Object.keys(resultNouns) as readonly ResultKind[];

/** «3 công trình, phần việc; 2 tin»; kinds that nothing is known of are left out. */
export const servedWords = (clause: Pick<ServedClause, ResultKind>): string =>
  resultKinds
    .filter((kind) => clause[kind].length > 0)
    .map((kind) => `${String(clause[kind].length)} ${resultNouns[kind]}`)
    .join('; ');
