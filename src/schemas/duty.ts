import { z } from 'astro/zod';
import { line, reference } from './fields.ts';

/** What the plan gives one actor to do. File `ke-hoach/phan-cong.yaml`. */
export const dutySchema = z.strictObject({
  id: line('Mã'),
  order: z.number().int().min(1).meta({ label: 'Thứ tự' }),
  actor: line('Ai', undefined, 300),
  /** The plan «đề nghị» (asks) some actors it cannot order. */
  isRequest: z.boolean().default(false).meta({ label: 'Là đề nghị, không phải giao việc' }),
  tasks: z
    .array(
      z.strictObject({
        text: line('Việc', undefined, 400),
        clause: reference('clauses', 'Điều khoản'),
        deadline: line('Hạn').optional(),
      }),
    )
    .min(1, { error: 'Mỗi nơi cần ít nhất một việc.' })
    .meta({ label: 'Các việc' }),
});
export type Duty = z.infer<typeof dutySchema>;
