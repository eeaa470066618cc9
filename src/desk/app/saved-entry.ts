/** What the desk has to know of an entry that is being saved. */
export interface SavedEntry {
  collection: string;
  /** Its address from now on. */
  slug: string;
  newRecord: boolean;
  data: Record<string, unknown>;
}

/** `#/collections/profiles/entries/ten-cu` → `ten-cu`: what the entry was called when it was opened. */
const openedSlug = (hash: string): string | undefined =>
  /^#\/collections\/[^/]+\/entries\/([^/?]+)/.exec(hash)?.[1];

const textList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The fields of an entry: saved under a new address it keeps the old one, which then leads to the new. */
export function withFormerSlug({ data, slug, newRecord }: SavedEntry, hash: string) {
  const opened = openedSlug(hash);
  if (newRecord || opened === undefined || opened === slug) return data;
  const former = textList(data['formerSlugs']).filter((one) => one !== slug && one !== opened);
  return { ...data, formerSlugs: [...former, opened] };
}

/** A new profile whose number somebody has taken meanwhile gets the next free one. */
export function withFreeNumber(
  { newRecord, collection }: SavedEntry,
  data: Record<string, unknown>,
  next: number | undefined,
) {
  const isTaken = next !== undefined && Number(data['number']) < next;
  return newRecord && collection === 'profiles' && isTaken ? { ...data, number: next } : data;
}
