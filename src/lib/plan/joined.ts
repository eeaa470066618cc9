import type { Duty as DutyFields } from '#schemas/duty.ts';
import type { Erratum as ErratumFields } from '#schemas/erratum.ts';
import type { LegalBasis as LegalBasisFields } from '#schemas/legal-basis.ts';
import type { Source } from '#schemas/source.ts';

/** A place of the plan as a link needs it. */
export interface Place {
  id: string;
  label: string;
  code: string;
}

/** An erratum with its anchor on the errata page and the places it stands at, each named once. */
export type Erratum = ErratumFields & { anchor: string; standsAt: Place[] };

export type Duty = Omit<DutyFields, 'tasks'> & {
  tasks: (DutyFields['tasks'][number] & { place: Place })[];
};

/** A document the plan rests on, with its sources and the places that cite it. */
export type LegalBasis = Omit<LegalBasisFields, 'sources' | 'replacedBy'> & {
  sources: Source[];
  replacedBy: (Omit<LegalBasisFields['replacedBy'][number], 'sources'> & { sources: Source[] })[];
  citedAt: Place[];
};
