import { z } from 'astro/zod';
import { day, formerSlugs, line, reference, sources, text } from './fields.ts';
import { pictureSchema } from './picture.ts';

/** One news item. Files `tin-tuc/*.md`; the body is the article. */
export const newsSchema = z.strictObject({
  title: line('Tiêu đề', undefined, 140),
  summary: text('Tóm tắt', 'Một hai câu, hiện trong danh sách và khi chia sẻ.'),
  publishedOn: day('Ngày đăng'),
  office: line('Nơi đăng'),
  draft: z.boolean().default(false).meta({ label: 'Bản nháp' }),
  picture: pictureSchema.optional(),
  units: z.array(reference('units', 'Đơn vị')).default([]).meta({ label: 'Đơn vị liên quan' }),
  profiles: z.array(reference('profiles', 'Gương')).default([]).meta({ label: 'Gương liên quan' }),
  themes: z
    .array(reference('themes', 'Nội dung thi đua'))
    .default([])
    .meta({ label: 'Nội dung thi đua' }),
  clauses: z.array(reference('clauses', 'Điều khoản')).default([]).meta({ label: 'Điều khoản' }),
  caution: text('Lưu ý khi đọc').optional(),
  formerSlugs: formerSlugs(),
  sources: sources(),
});
export type News = z.infer<typeof newsSchema>;
