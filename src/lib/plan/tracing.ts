/** Anything that says which places of the plan it serves. */
export interface Traceable {
  clauses: readonly string[];
  /** Slugs of themes; each stands for the clause that sets it out. */
  themes: readonly string[];
}

/** The clause a place stands in: `iv-1-doan-2` → `iv-1`, `i-1-gach-3` → `i-1`. */
export const clauseOf = (id: string): string => id.replace(/-(?:gach|doan)-\d+$/, '');

/** What serves each clause: items that name it or a passage of it, or a theme it sets out; each item once. */
export function servedClauses<T extends Traceable>(
  items: readonly T[],
  themeClauses: ReadonlyMap<string, string>,
): Map<string, T[]> {
  const served = new Map<string, T[]>();
  for (const item of items) {
    const named = [
      ...item.clauses,
      ...item.themes.flatMap((theme) => themeClauses.get(theme) ?? []),
    ].map(clauseOf);
    for (const clause of new Set(named)) served.set(clause, [...(served.get(clause) ?? []), item]);
  }
  return served;
}
