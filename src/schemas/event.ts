import { z } from 'astro/zod';
import { day, line, reference, text } from './fields.ts';
import { oneOf } from './one-of.ts';
import { pictureSchema } from './picture.ts';

export const eventStatuses = {
  planned: 'Dự kiến tổ chức',
  held: 'Đã tổ chức',
  cancelled: 'Không tổ chức',
} as const;

/** The kinds the plan names as examples (IV.1), and one for what it leaves open («…»). */
export const eventKinds = {
  'the-thao': 'Giải thể thao',
  'van-nghe': 'Văn hóa văn nghệ',
  'hoi-thi': 'Hội thi',
  'toa-dam': 'Tọa đàm',
  khac: 'Sự kiện khác',
} as const;

/** One «sự kiện» a unit registered (plan IV.1, IV.5). Files `su-kien/*.md`. */
export const eventSchema = z
  .strictObject({
    title: line('Tên sự kiện'),
    kind: oneOf(eventKinds, 'Loại sự kiện'),
    unit: reference('units', 'Đơn vị tổ chức'),
    status: oneOf(eventStatuses, 'Tình trạng'),
    startsOn: day('Ngày diễn ra'),
    endsOn: day('Ngày kết thúc').optional(),
    place: line('Địa điểm').optional(),
    summary: text('Nội dung, kết quả'),
    themes: z
      .array(reference('themes', 'Nội dung thi đua'))
      .default([])
      .meta({ label: 'Nội dung thi đua' }),
    clauses: z.array(reference('clauses', 'Điều khoản')).default([]).meta({ label: 'Điều khoản' }),
    picture: pictureSchema.optional(),
    sources: z.array(reference('sources', 'Mã nguồn')).default([]).meta({ label: 'Nguồn' }),
  })
  .refine((event) => event.endsOn === undefined || event.endsOn >= event.startsOn, {
    error: 'Ngày kết thúc phải từ ngày diễn ra trở đi.',
    path: ['endsOn'],
  });
export type CampaignEvent = z.infer<typeof eventSchema>;
