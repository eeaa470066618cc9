import { z } from 'astro/zod';
import { line } from './fields.ts';

/** A short form and what it stands for. File `viet-tat.yaml`. */
export const abbreviationSchema = z.strictObject({
  short: line('Chữ viết tắt'),
  full: line('Viết đầy đủ'),
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;
