import type { PlacedErratum } from './errata.ts';

/** What a note needs of its erratum, besides its places. */
export interface NotedErratum extends PlacedErratum {
  original: string;
  suggestion?: string | undefined;
  reason: string;
  treatment?: string | undefined;
}

/** A note as it is set: a lead, the quoted words in italics, then the reason. */
export interface NoteText {
  lead?: string;
  quote?: string;
  text: string;
}

/** The note under the plan's text: what the copy says where words were changed, why, and what was done. */
export function noteText(erratum: NotedErratum): NoteText {
  const text = [erratum.reason, erratum.treatment].filter((part) => part !== undefined).join(' ');
  if (erratum.grade !== 'A') return { text };
  return erratum.places.some((place) => place.replace !== undefined)
    ? { lead: 'Bản chép ghi', quote: erratum.original, text }
    : { lead: 'Lẽ ra là', quote: erratum.suggestion ?? erratum.original, text };
}

/** What the page does with an erratum of its grade. */
export function treatmentOf(erratum: NotedErratum): string {
  if (erratum.treatment !== undefined) return erratum.treatment;
  switch (erratum.grade) {
    case 'A':
      return 'Đã sửa, có ghi chú.';
    case 'B':
      return 'Giữ nguyên.';
    case 'C':
      return 'Ghi chú, không tự điền.';
    case 'D':
      return 'Giữ nguyên.';
  }
}
