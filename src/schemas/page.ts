import { z } from 'astro/zod';
import { day, line, text } from './fields.ts';

/** A page of plain text: about, accessibility, privacy. Files `trang/*.md`. */
export const pageSchema = z.strictObject({
  title: line('Tiêu đề'),
  description: text('Mô tả ngắn'),
  updatedOn: day('Ngày cập nhật'),
});
export type Page = z.infer<typeof pageSchema>;
