import { z } from 'astro/zod';
import { line } from './fields.ts';

/** One part of the plan. Files `ke-hoach/*.md`; the body is the plan's own text, letter for letter. */
export const planPartSchema = z.strictObject({
  order: z.number().int().min(0).meta({ label: 'Thứ tự', isUnique: true }),
  title: line('Tên phần'),
});
