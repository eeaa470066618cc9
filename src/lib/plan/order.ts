/** Errata as their list numbers them: 1 … 78, C-1 … C-16, D-1 … D-8. */
export function compareErrata(a: { id: string }, b: { id: string }): number {
  const [letterA, numberA] = parts(a.id);
  const [letterB, numberB] = parts(b.id);
  return letterA < letterB ? -1 : letterA > letterB ? 1 : numberA - numberB;
}

const parts = (id: string): [letter: string, number: number] => {
  const [, letter = '', number = ''] = /^(?:([A-Z])-)?(\d+)$/.exec(id) ?? [];
  return [letter, Number(number)];
};
