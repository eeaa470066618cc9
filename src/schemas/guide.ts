import { z } from 'astro/zod';
import { line, reference, sources, text } from './fields.ts';

/** One section of the award guide. Files `khen-thuong/*.md`. */
export const guideSchema = z.strictObject({
  order: z.number().int().min(1).meta({ label: 'Thứ tự', isUnique: true }),
  title: line('Tiêu đề'),
  summary: text('Tóm tắt'),
  clauses: z.array(reference('clauses', 'Điều khoản')).meta({ label: 'Điều khoản' }),
  sources: sources(),
});
export type Guide = z.infer<typeof guideSchema>;
