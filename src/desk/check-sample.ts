import type { CollectionName } from '#schemas/collections.ts';
import { collections } from '#schemas/collections.ts';
import type { EntryFault } from './check-duplicates.ts';
import { fieldTree, isRecord, labelAt } from './field-tree.ts';
import type { FieldPath } from './field-tree.ts';
import type { WrittenEntry } from './read-entries.ts';

/** As a name: nobody here is called Mẫu. */
const sampleName = /(?<!\p{L})Mẫu(?!\p{L})/u;
/** In a title the word alone may be meant («Mẫu báo cáo», «đạo Mẫu»); with a number it never is. */
const sampleTitle = /(?<!\p{L})Mẫu \d/u;
const sampleDecision = /^MẪU-/iu;

/** What tells a sample entry from a real one. */
const marks: Partial<Record<CollectionName, { field: string; pattern: RegExp }>> = {
  profiles: { field: 'name', pattern: sampleName },
  works: { field: 'title', pattern: sampleTitle },
  events: { field: 'title', pattern: sampleTitle },
  news: { field: 'title', pattern: sampleTitle },
  sources: { field: 'title', pattern: sampleTitle },
};

/** Collections that a sample shares with the real site: not all of their entries are invented. */
const shared: ReadonlySet<CollectionName> = new Set(['sources']);

type Words = Pick<EntryFault, 'problem' | 'mend'>;

const faultAt = (entry: WrittenEntry, path: FieldPath, words: Words): EntryFault => ({
  entry,
  path,
  field: path.map(String).join('.'),
  label: labelAt(fieldTree(collections[entry.collection].schema), path),
  ...words,
});

const strayName = (value: string): Words => ({
  problem: `«${value}» là của bộ dữ liệu mẫu, không được vào trang thật`,
  mend: 'Xóa mục này; dữ liệu mẫu chỉ dùng để xem thử (npm run demo).',
});

const strayDecision = (value: string): Words => ({
  problem: `số «${value}» là của bộ dữ liệu mẫu, không phải văn bản có thật`,
  mend: 'Ghi đúng số văn bản, hoặc xóa mục này.',
});

const unmarked = (value: string): Words => ({
  problem: `đây là dữ liệu mẫu mà «${value}» trông như thật`,
  mend: 'Tên trong dữ liệu mẫu phải có chữ «Mẫu», ví dụ «Tập thể Mẫu 07», «Hội thi Mẫu 03».',
});

/** Numbers of papers, with the place they stand at. */
function decisionsIn({ collection, input }: WrittenEntry): { path: FieldPath; value: unknown }[] {
  if (collection === 'unitReports') return [{ path: ['record'], value: input['record'] }];
  const { awards } = input;
  if (collection !== 'profiles' || !Array.isArray(awards)) return [];
  return (awards as unknown[]).map((award, index) => ({
    path: ['awards', index, 'decisionNumber'],
    value: isRecord(award) ? award['decisionNumber'] : undefined,
  }));
}

function inRealCampaign(entry: WrittenEntry): EntryFault[] {
  const mark = marks[entry.collection];
  const value = mark && entry.input[mark.field];
  const named =
    mark && typeof value === 'string' && mark.pattern.test(value)
      ? [faultAt(entry, [mark.field], strayName(value))]
      : [];
  const decided = decisionsIn(entry).flatMap(({ path, value: number }) =>
    typeof number === 'string' && sampleDecision.test(number.trim())
      ? [faultAt(entry, path, strayDecision(number))]
      : [],
  );
  return [...named, ...decided];
}

function inSampleCampaign(entry: WrittenEntry): EntryFault[] {
  const mark = marks[entry.collection];
  if (!mark || shared.has(entry.collection)) return [];
  const value = entry.input[mark.field];
  return typeof value === 'string' && !mark.pattern.test(value)
    ? [faultAt(entry, [mark.field], unmarked(value))]
    : [];
}

/**
 * Keeps the invented and the real apart (product rule 2): no sample entry in the real campaign, and in a
 * sample campaign (`isSample: true`) nothing that could be taken for real. Silent while
 * `chien-dich.yaml` cannot be read, for then nobody can say which it is.
 */
export function sampleFaults(entries: readonly WrittenEntry[]): EntryFault[] {
  const campaign = entries.find(({ collection }) => collection === 'campaign');
  if (!campaign) return [];
  const isSample = campaign.input['isSample'] === true;
  return entries.flatMap(isSample ? inSampleCampaign : inRealCampaign);
}
