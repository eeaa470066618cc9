import { z } from 'astro/zod';
import { line, reference, sources, text } from './fields.ts';

/** A commune or township of the district then, or a commune of today. Files `don-vi/*.md`. */
export const unitSchema = z
  .strictObject({
    kind: z
      .enum(['thi-tran', 'xa', 'xa-moi'], { error: 'Loại là thi-tran, xa hoặc xa-moi.' })
      .meta({
        label: 'Loại đơn vị',
        options: { 'thi-tran': 'Thị trấn', xa: 'Xã', 'xa-moi': 'Xã từ 1/7/2025' },
      }),
    name: line('Tên'),
    fullName: line('Tên đầy đủ'),
    gsoCode: z
      .string()
      .regex(/^\d{5}$/, { error: 'Mã Tổng cục Thống kê gồm 5 chữ số, đặt trong dấu nháy.' })
      .meta({ label: 'Mã Tổng cục Thống kê' }),
    /** Only for a unit of then: what it became on 1/7/2025. */
    successor: reference('units', 'Nay thuộc').optional(),
    aliases: z.array(line('Tên gọi khác')).default([]).meta({ label: 'Tên gọi khác' }),
    /** A name easily taken for another place, or often misspelt. */
    caution: text('Dễ nhầm').optional(),
    facts: z
      .array(z.strictObject({ label: line('Số liệu'), value: line('Giá trị'), sources: sources() }))
      .default([])
      .meta({ label: 'Số liệu có nguồn' }),
    sources: sources(),
  })
  .refine(({ kind, successor }) => (kind === 'xa-moi') === (successor === undefined), {
    error: 'Đơn vị cũ phải ghi nay thuộc xã nào; xã mới thì bỏ mục này.',
    path: ['successor'],
  });
export type Unit = z.infer<typeof unitSchema>;
