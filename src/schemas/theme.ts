import { z } from 'astro/zod';
import { line, reference, text } from './fields.ts';

/** One of the eight things the campaign emulates in. Files `noi-dung-thi-dua/*.md`. */
export const themeSchema = z.strictObject({
  /** The letter of the copy (a b c d e f h g), kept as the citation; it also names the woven motif. */
  letter: z
    .enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { error: 'Ký hiệu là một chữ từ a đến h.' })
    .meta({ label: 'Ký hiệu điểm', isUnique: true }),
  order: z.number().int().min(1).max(8).meta({ label: 'Thứ tự', isUnique: true }),
  title: line('Tên nội dung'),
  shortTitle: line('Tên gọn'),
  motif: line('Tên hoa văn'),
  clause: reference('clauses', 'Điều khoản'),
  summary: text('Tóm tắt'),
  points: z
    .array(line('Ý chính', undefined, 300))
    .min(1)
    .meta({ label: 'Các ý chính' }),
});
export type Theme = z.infer<typeof themeSchema>;
