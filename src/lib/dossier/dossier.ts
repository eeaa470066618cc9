import type { Profile } from '#schemas/profile.ts';

/** What the three papers of a proposal (mục III.5 of the plan) say; an empty text is left to be filled in by hand. */
export interface Dossier {
  /** Who proposes: «Xã Châu Quang», or an agency by its own name. */
  issuer: string;
  kind: Profile['kind'] | '';
  /** Who is proposed. */
  name: string;
  modelName: string;
  year: string;
  /** The one sentence that introduces them, of at most 30 words. */
  summary: string;
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
  issuer: '',
  kind: '',
  name: '',
  modelName: '',
  year: '',
  summary: '',
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

/** How the head and the foot of a paper name its issuer. */
export interface IssuerWords {
  letterhead: readonly string[];
  /** The place before «ngày … tháng … năm …»: a commune's own name, else the district's. */
  place: string;
  signs: readonly string[];
}

/** A commune or township speaks through its People's Committee; any other body under its own name. */
export function issuerWords(issuer: string): IssuerWords {
  const name = issuer.trim();
  const upper = name.toLocaleUpperCase('vi');
  if (name === '')
    return {
      letterhead: ['TÊN CƠ QUAN, ĐƠN VỊ', '……………………'],
      place: '……………',
      signs: ['CHỨC VỤ CỦA NGƯỜI KÝ'],
    };
  const [, commune] = /^(?:xã|thị trấn)\s+(.+)$/iu.exec(name) ?? [];
  return commune === undefined
    ? { letterhead: [upper], place: 'Quỳ Hợp', signs: ['THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'] }
    : {
        letterhead: ['ỦY BAN NHÂN DÂN', upper],
        place: commune,
        signs: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      };
}
