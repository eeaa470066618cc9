import type { Dossier } from '#lib/dossier/dossier.ts';
import { dossierFaults } from '#lib/dossier/dossier-check.ts';

/** A fault with the box it is mended in, and its line in the list above the form. */
export interface BoxFault {
  box: string;
  problem: string;
  item: HTMLLIElement;
}

/** What keeps a dossier from being handed out, in the order of the form. */
export const boxFaults = (dossier: Dossier): BoxFault[] =>
  dossierFaults(dossier).map(({ field, problem }) => {
    // Who proposes is chosen from the list, or typed where the list does not have it.
    const box = field === 'issuer' ? 'unit' : field;
    const link = document.createElement('a');
    link.href = `#o-${box}`;
    link.textContent = problem;
    const item = document.createElement('li');
    item.append(link);
    return { box, problem, item };
  });
