import { z } from 'astro/zod';
import { firstDayOf, lastDayOf } from '#lib/dates.ts';
import { line, partialDay, reference, sources, text } from './fields.ts';

/** One knot of the timeline. File `moc-thoi-gian.yaml`. */
export const milestoneSchema = z
  .strictObject({
    id: line('Mã'),
    date: partialDay('Ngày'),
    /** The plan says «trước ngày»: the day itself is already too late. */
    isBefore: z.boolean().default(false).meta({ label: 'Trước ngày này' }),
    endsOn: partialDay('Ngày cuối').optional(),
    title: line('Tên mốc'),
    text: text('Nội dung'),
    kind: z
      .enum(['history', 'plan', 'deadline', 'celebration', 'law', 'afterwards'], {
        error: 'Loại mốc không đúng.',
      })
      .meta({
        label: 'Loại mốc',
        options: {
          history: 'Lịch sử huyện',
          plan: 'Kế hoạch',
          deadline: 'Hạn',
          celebration: 'Lễ kỷ niệm',
          law: 'Luật',
          afterwards: 'Về sau',
        },
      }),
    /** Deadlines and the day itself go into the calendar file. */
    inCalendar: z.boolean().default(false).meta({ label: 'Đưa vào tệp lịch' }),
    clause: reference('clauses', 'Điều khoản').optional(),
    caution: text('Lưu ý').optional(),
    sources: sources(),
  })
  .refine(({ date, endsOn }) => endsOn === undefined || lastDayOf(endsOn) >= firstDayOf(date), {
    error: 'Ngày cuối sớm hơn ngày đầu.',
    path: ['endsOn'],
  });
export type Milestone = z.infer<typeof milestoneSchema>;
