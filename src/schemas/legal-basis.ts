import { z } from 'astro/zod';
import { day, line, partialDay, reference, sources, text } from './fields.ts';

/** A document the plan rests on, and what came after it. File `ke-hoach/can-cu.yaml`. */
export const legalBasisSchema = z.strictObject({
  id: line('Mã'),
  order: z.number().int().min(1).meta({ label: 'Thứ tự' }),
  name: line('Số, ký hiệu hoặc tên'),
  issuer: line('Cơ quan ban hành').optional(),
  issuedOn: day('Ngày ban hành').optional(),
  about: text('Về việc'),
  clauses: z.array(reference('clauses', 'Nơi viện dẫn')).meta({ label: 'Nơi viện dẫn' }),
  certainty: z
    .enum(['official', 'by-2-or-more', 'by-1-source', 'plan-only', 'not-found'], {
      error: 'Mức độ chắc chắn không đúng.',
    })
    .meta({ label: 'Độ chắc' }),
  sources: sources(),
  note: text('Ghi chú').optional(),
  replacedBy: z
    .array(
      z.strictObject({
        name: line('Văn bản về sau'),
        issuedOn: partialDay('Ngày ban hành').optional(),
        inForceOn: partialDay('Ngày có hiệu lực').optional(),
        note: text('Ghi chú').optional(),
        certainty: z.enum(['official', 'by-2-or-more', 'by-1-source']).meta({ label: 'Độ chắc' }),
        sources: sources(),
      }),
    )
    .default([])
    .meta({ label: 'Về sau thay bằng' }),
});
export type LegalBasis = z.infer<typeof legalBasisSchema>;
