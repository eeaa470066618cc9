import { z } from 'astro/zod';
import { line } from './fields.ts';

/** A short form and what it stands for. File `viet-tat.yaml`. */
export const abbreviationSchema = z.strictObject({
  short: line('Chữ viết tắt'),
  full: line('Viết đầy đủ'),
  /** `tim`: only the search knows it; without it the plan's page shows it too. */
  use: z
    .literal('tim', {
      error: 'Dùng chỉ nhận tim (chỉ để tìm); bỏ mục này thì hiện cả ở trang kế hoạch.',
    })
    .optional()
    .meta({ label: 'Dùng' }),
  /** Slips people search by, never met on the site. */
  aliases: z.array(line('Cách viết nhầm')).default([]).meta({ label: 'Cách viết nhầm' }),
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;
