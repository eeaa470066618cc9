import { slipIn } from '#lib/district-name.ts';
import { leaksIn } from '#lib/private-leaks.ts';
import { lineLimit, summaryLimit, wordCount, years } from '#lib/profile-rules.ts';
import type { Dossier } from './dossier.ts';

type FieldName = keyof Dossier;

export interface DossierFault {
  field: FieldName;
  /** What is wrong and how to mend it, for the one who fills in. */
  problem: string;
}

/** Texts of several paragraphs. */
const longFields: ReadonlySet<FieldName> = new Set(['situation', 'achievements']);

const needed: readonly { field: FieldName; problem: string }[] = [
  { field: 'issuer', problem: 'Chọn xã, thị trấn hoặc ghi tên cơ quan, đơn vị.' },
  { field: 'kind', problem: 'Chọn loại: tập thể, hộ gia đình hay cá nhân.' },
  { field: 'name', problem: 'Ghi tên của tập thể, hộ gia đình hoặc cá nhân.' },
  { field: 'summary', problem: 'Viết một câu giới thiệu.' },
  { field: 'year', problem: 'Ghi năm, ví dụ 2022.' },
];

/** What is wrong with one text, whatever else is filled in. */
function problemOf(field: FieldName, text: string): string | undefined {
  const [leak] = leaksIn(text);
  if (leak)
    return `«${leak.text}» trông như ${leak.name}. Xóa chỗ này: trang không bao giờ đăng điều đó, kể cả khi người ấy đồng ý.`;
  const slip = slipIn(text)?.slip;
  if (slip !== undefined) return `Tên huyện viết sai: «${slip}». Sửa thành «Quỳ Hợp».`;
  if (field === 'summary' && wordCount(text) > summaryLimit)
    return `Câu giới thiệu dài ${String(wordCount(text))} từ, cần rút còn ${String(summaryLimit)} từ.`;
  if (field === 'year' && !isYear(text))
    return `Năm là một số từ ${String(years.first)} đến ${String(years.last)}.`;
  if (!longFields.has(field) && text.length > lineLimit)
    return `Dài quá ${String(lineLimit)} ký tự, cần viết gọn lại.`;
  return undefined;
}

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last;

/** What the content check would refuse, at most one fault a field, in the order of the fields. */
export function dossierFaults(dossier: Dossier): DossierFault[] {
  return (Object.keys(dossier) as FieldName[]).flatMap((field) => {
    const text = dossier[field].trim().normalize('NFC');
    const missing =
      field === 'consent' && dossier.kind === 'ca-nhan'
        ? 'Hồ sơ cá nhân phải ghi bằng chứng người ấy đồng ý đăng.'
        : needed.find((one) => one.field === field)?.problem;
    const problem = text === '' ? missing : problemOf(field, text);
    return problem === undefined ? [] : [{ field, problem }];
  });
}
