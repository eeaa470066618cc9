import { collections } from '#schemas/collections.ts';
import type { EntryFault } from './check-duplicates.ts';
import { fieldTree, labelAt } from './field-tree.ts';
import { nameOf } from './file-names.ts';
import type { WrittenEntry } from './read-entries.ts';

/** The ledger's file, as an officer knows it. */
const book = 'so-danh-bo.yaml';

/** A number that could be one; what is wrong with any other (-1, .inf) the schema says. */
const numberOf = ({ input: { number } }: WrittenEntry): number | undefined =>
  typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 99_999
    ? number
    : undefined;

const slugOf = ({ input }: WrittenEntry): string | undefined =>
  typeof input['slug'] === 'string' && input['slug'].trim() !== ''
    ? input['slug'].trim()
    : undefined;

const isWithdrawn = ({ input }: WrittenEntry): boolean => input['status'] === 'withdrawn';

const formerSlugsOf = ({ input }: WrittenEntry): readonly string[] =>
  Array.isArray(input['formerSlugs']) ? input['formerSlugs'].map(String) : [];

const faultAt = (
  entry: WrittenEntry,
  key: string,
  words: Pick<EntryFault, 'problem' | 'mend'>,
): EntryFault => ({
  entry,
  path: [key],
  field: key,
  label: labelAt(fieldTree(collections[entry.collection].schema), [key]),
  ...words,
});

interface Books {
  profiles: readonly WrittenEntry[];
  lines: ReadonlyMap<number, WrittenEntry>;
  /** The next number nobody has had. */
  next: number;
}

function readBooks(entries: readonly WrittenEntry[]): Books {
  const lines = new Map<number, WrittenEntry>();
  for (const line of entries.filter(({ collection }) => collection === 'ledger')) {
    const number = numberOf(line);
    if (number !== undefined && !lines.has(number)) lines.set(number, line);
  }
  const profiles = entries.filter(({ collection }) => collection === 'profiles');
  const given = [...lines.keys(), ...profiles.map((profile) => numberOf(profile) ?? 0)];
  return { profiles, lines, next: Math.max(0, ...given) + 1 };
}

/**
 * Whether the ledger of permanent numbers and the profiles tell the same story: every profile stands in it
 * under the slug it has or had, and a number once given is never given to another.
 */
export function ledgerFaults(entries: readonly WrittenEntry[]): EntryFault[] {
  const books = readBooks(entries);
  return [...profileFaults(books), ...lineFaults(books)];
}

function profileFaults({ profiles, lines, next }: Books): EntryFault[] {
  const takeNext = `lấy số ${String(next)} và thêm số ấy vào cuối ${book}.`;
  const holders = Map.groupBy(profiles, numberOf);
  holders.delete(undefined); // the schema says what is wrong with such a number
  return [...holders].flatMap(([number, group]) => {
    const line = lines.get(number ?? 0);
    const owner = group.find((one) => line !== undefined && isOf(one, line)) ?? group[0];
    return group.flatMap((profile) => {
      const words =
        profile === owner
          ? ownFault(profile, line, takeNext)
          : {
              problem: `số ${String(number)} đã là số của hồ sơ «${nameOf(owner?.path ?? '')}»`,
              mend: `Mỗi hồ sơ một số: ${takeNext}`,
            };
      return words ? [faultAt(profile, 'number', words)] : [];
    });
  });
}

/** Whether the ledger gave the number of `line` to this very profile, under whatever name it had then. */
const isOf = (profile: WrittenEntry, line: WrittenEntry): boolean =>
  [profile.id, ...formerSlugsOf(profile)].includes(slugOf(line) ?? '');

function ownFault(
  profile: WrittenEntry,
  line: WrittenEntry | undefined,
  takeNext: string,
): Pick<EntryFault, 'problem' | 'mend'> | undefined {
  const number = String(numberOf(profile));
  if (!line)
    return {
      problem: `số ${number} chưa có trong ${book}`,
      mend: `Thêm vào cuối ${book} ba dòng: «- number: ${number}», «  slug: ${profile.id}», «  issuedOn: » và ngày hôm nay.`,
    };
  if (isWithdrawn(profile)) return undefined;
  if (line.input['withdrawnOn'] !== undefined)
    return {
      problem: `số ${number} là của một hồ sơ đã rút; số đã cấp không bao giờ dùng lại`,
      mend: `Hồ sơ này cần một số khác: ${takeNext}`,
    };
  if (isOf(profile, line)) return undefined;
  const slug = slugOf(line);
  return slug === undefined
    ? {
        problem: `${book} không còn ghi số ${number} cấp cho hồ sơ nào; số đã cấp không bao giờ dùng lại`,
        mend: `Nếu số này đúng là của hồ sơ này, ghi lại «slug: ${profile.id}» ở số ${number}; nếu không, ${takeNext}`,
      }
    : {
        problem: `số ${number} đã cấp cho hồ sơ «${slug}»; số đã cấp không bao giờ dùng lại`,
        mend: `Nếu «${slug}» là tên cũ của chính hồ sơ này, ghi «formerSlugs: [${slug}]»; nếu là hồ sơ khác, ${takeNext}`,
      };
}

function lineFaults({ profiles, lines }: Books): EntryFault[] {
  const present = new Set(profiles.map(numberOf));
  return [...lines].flatMap(([number, line]) => {
    if (present.has(number) || line.input['withdrawnOn'] !== undefined) return [];
    return [
      faultAt(line, 'number', {
        problem: `không có hồ sơ nào mang số ${String(number)}`,
        mend: 'Chép lại tệp hồ sơ từ bản sao. Nếu hồ sơ đã rút hẳn, ghi «withdrawnOn» và ngày rút, xóa «slug»; giữ nguyên số.',
      }),
    ];
  });
}

/**
 * What an officer should set right in the ledger, though nothing is published wrongly meanwhile: a
 * withdrawal works by one word in one file.
 */
export function ledgerNotices(entries: readonly WrittenEntry[]): string[] {
  const { profiles, lines, next } = readBooks(entries);
  const kept = profiles.filter(isWithdrawn).flatMap((profile) => {
    const number = numberOf(profile) ?? 0;
    const line = lines.get(number);
    return line && slugOf(line) !== undefined
      ? [
          `hồ sơ số ${String(number)} đã rút: trong ${book}, nên xóa dòng «slug» của số ấy và ghi ngày rút ở «withdrawnOn».`,
        ]
      : [];
  });
  const missing = Array.from({ length: next - 1 }, (_, index) => index + 1).filter(
    (number) => !lines.has(number) && !profiles.some((profile) => numberOf(profile) === number),
  );
  const gap =
    missing.length === 0 || lines.size === 0
      ? []
      : [
          `${book} thiếu ${missing.length === 1 ? 'số' : 'các số'} ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? '…' : ''}; dòng đã ghi trong sổ không được xóa.`,
        ];
  return [...kept, ...gap];
}
