import { z } from 'astro/zod';
import { day, line, partialDay, reference, text } from './fields.ts';
import { oneOf } from './one-of.ts';
import { pictureSchema } from './picture.ts';

export const workStatuses = {
  registered: 'Đã đăng ký',
  'in-progress': 'Đang làm',
  done: 'Đã hoàn thành',
  dropped: 'Thôi thực hiện',
} as const;

/** One «công trình» or «phần việc» a unit registered (plan IV.1, IV.5). Files `cong-trinh/*.md`. */
export const workSchema = z
  .strictObject({
    title: line('Tên công trình, phần việc'),
    kind: oneOf({ 'cong-trinh': 'Công trình', 'phan-viec': 'Phần việc' }, 'Loại'),
    unit: reference('units', 'Đơn vị đăng ký'),
    status: oneOf(workStatuses, 'Tình trạng'),
    registeredOn: day('Ngày đăng ký').optional(),
    dueOn: day('Hạn hoàn thành').optional(),
    doneOn: day('Ngày hoàn thành').optional(),
    summary: text('Nội dung, kết quả'),
    themes: z
      .array(reference('themes', 'Nội dung thi đua'))
      .default([])
      .meta({ label: 'Nội dung thi đua' }),
    clauses: z.array(reference('clauses', 'Điều khoản')).default([]).meta({ label: 'Điều khoản' }),
    profiles: z
      .array(reference('profiles', 'Gương'))
      .default([])
      .meta({ label: 'Gương liên quan' }),
    picture: pictureSchema.optional(),
    recordedOn: partialDay('Số liệu tính đến').optional(),
    sources: z.array(reference('sources', 'Mã nguồn')).default([]).meta({ label: 'Nguồn' }),
  })
  .refine((work) => work.status !== 'done' || work.doneOn !== undefined, {
    error: 'Công trình «Đã hoàn thành» phải ghi ngày hoàn thành.',
    path: ['doneOn'],
  });
export type Work = z.infer<typeof workSchema>;
