import { z } from 'astro/zod';
import { parseDay, parsePartialDay } from '#lib/dates.ts';
import { lineLimit } from '#lib/profile-rules.ts';

/** What an officer reads about a field: in forms, error messages and the field table of the docs. */
export interface FieldInfo {
  label: string;
  hint?: string;
  /** The collection whose entry this text names; the content check looks it up. */
  references?: string;
  /** No two entries of a collection may share this value. */
  isUnique?: boolean;
  /** What a person reads for each value of a choice. */
  options?: Readonly<Record<string, string>>;
  /** Text that is a date, whole or as far as it is known. */
  date?: 'day' | 'partial-day';
  /** The name of a picture's file, kept beside the entry's own. */
  picture?: boolean;
}

z.config(z.locales.vi());

const info = (label: string, hint?: string) =>
  (hint === undefined ? { label } : { label, hint }) satisfies FieldInfo;

/** One line of text, never blank. */
export const line = (label: string, hint?: string, maxLength = lineLimit) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Không được để trống.' })
    .max(maxLength, { error: `Dài quá ${String(maxLength)} ký tự, cần viết gọn lại.` })
    .meta(info(label, hint));

/** A paragraph or more, never blank. */
export const text = (label: string, hint?: string) => line(label, hint, 4000);

/** A Vietnamese calendar day, kept as `yyyy-mm-dd`; officers may also write `19/4/2023`. */
export const day = (label: string, hint = 'Ngày/tháng/năm, ví dụ 19/4/2023.') =>
  z
    .string()
    .transform((value, context) => {
      const parsed = parseDay(value);
      if (parsed === undefined) {
        context.addIssue({
          code: 'custom',
          message: `«${value}» không phải một ngày có thật trong khoảng 1900–2099. Viết như 19/4/2023.`,
        });
        return z.NEVER;
      }
      return parsed;
    })
    .meta({ ...info(label, hint), date: 'day' });

/** A day, a month (`2023-04`) or a year (`1963`), for what sources date only roughly. */
export const partialDay = (label: string, hint = 'Ngày 19/4/2023, tháng 4/2023 hoặc năm 2023.') =>
  z
    .union([z.string(), z.number().int()])
    .transform((value, context) => {
      const parsed = parsePartialDay(String(value));
      if (parsed === undefined) {
        context.addIssue({
          code: 'custom',
          message: `«${String(value)}» không phải một ngày, tháng hay năm có thật. Viết như 19/4/2023, 4/2023 hoặc 2023.`,
        });
        return z.NEVER;
      }
      return parsed;
    })
    .meta({ ...info(label, hint), date: 'partial-day' });

/** Addresses an entry once had; a name that is no part of an address would lead nowhere. */
export const formerSlugs = () =>
  z
    .array(
      line('Đường dẫn cũ', undefined, 120).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
        error: 'Chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ le-ky-niem.',
      }),
    )
    .default([])
    .meta(info('Đường dẫn cũ'));

/** The name of an entry in another collection: a slug, an id or a clause of the plan. */
export const reference = (collection: string, label: string, hint?: string) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Không được để trống.' })
    .meta({ ...info(label, hint), references: collection });

export const sources = (hint = 'Mã nguồn trong nguon.yaml, mỗi dòng một mã.') =>
  z
    .array(reference('sources', 'Mã nguồn'))
    .min(1, { error: 'Cần ít nhất một nguồn: trang này không đăng điều không có nguồn.' })
    .meta(info('Nguồn', hint));

export const clauses = (label = 'Điều khoản của kế hoạch') =>
  z.array(reference('clauses', 'Điều khoản', 'Ví dụ ii-3-a.')).meta(info(label));
