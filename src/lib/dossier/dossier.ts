import type { Profile } from '#schemas/profile.ts';

/** What the three papers of a proposal (mục III.5 of the plan) say; an empty text is left to be filled in by hand. */
export interface Dossier {
  /** The slug of the proposing commune or township, empty for any other body. */
  unit: string;
  /** Who proposes: «Xã Châu Quang», or an agency by its own name. */
  issuer: string;
  kind: Profile['kind'] | '';
  /** Who is proposed. */
  name: string;
  /** The one sentence that introduces them, of at most 30 words. */
  summary: string;
  modelName: string;
  year: string;
  /** Proof that a person agrees to be shown; collectives and households need none. */
  consent: string;
  /** Paragraphs, parted by line breaks. */
  situation: string;
  achievements: string;
  /** The meeting that considered the proposal. */
  metOn: string;
  metAt: string;
  chair: string;
  secretary: string;
  present: string;
  absent: string;
  votes: string;
  /** Who signs the submission. */
  signer: string;
}

export const blankDossier: Dossier = {
  unit: '',
  issuer: '',
  kind: '',
  name: '',
  summary: '',
  modelName: '',
  year: '',
  consent: '',
  situation: '',
  achievements: '',
  metOn: '',
  metAt: '',
  chair: '',
  secretary: '',
  present: '',
  absent: '',
  votes: '',
  signer: '',
};
