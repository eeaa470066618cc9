import { z } from 'astro/zod';
import { wordCount } from '#lib/profile-rules.ts';
import { mostShortFormWords } from '#lib/short-form-length.ts';
import { line } from './fields.ts';
import { oneOf } from './one-of.ts';

/** A short form and what it stands for. File `viet-tat.yaml`. */
export const abbreviationSchema = z.strictObject({
  short: line('Chữ viết tắt'),
  full: line('Viết đầy đủ'),
  /** Without it the plan's page shows the short form too. */
  use: oneOf({ tim: 'Chỉ để tìm' }, 'Dùng').optional(),
  /** Slips people search by, never met on the site. */
  aliases: z.array(line('Cách viết nhầm')).default([]).meta({ label: 'Cách viết nhầm' }),
  /** Other words people use for it, which the site may use too. */
  sayings: z
    .array(
      line('Cách nói khác').refine((saying) => wordCount(saying) <= mostShortFormWords, {
        error: `Dài quá ${String(mostShortFormWords)} chữ: máy tìm không nhận ra, cần viết gọn lại.`,
      }),
    )
    .default([])
    .meta({ label: 'Cách nói khác' }),
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;
