import { z } from 'astro/zod';
import { sourceKindLabels, sourceKinds } from '#lib/source-kinds.ts';
import { line, partialDay, text } from './fields.ts';

/** One public source. File `nguon.yaml`; every claim of the site names at least one. */
export const sourceSchema = z.strictObject({
  id: line('Mã nguồn', 'Tự đặt, không dấu, chưa nguồn nào dùng. Ví dụ baonghean-268327.'),
  title: line('Tên bài, tên văn bản', undefined, 400),
  publisher: line('Nơi đăng'),
  url: z
    .url({ protocol: /^https?$/, error: 'Đường dẫn phải bắt đầu bằng http:// hoặc https://.' })
    .meta({ label: 'Đường dẫn' })
    .optional(),
  publishedOn: partialDay('Ngày đăng').optional(),
  dateNote: text('Ghi chú về ngày', 'Khi trang nguồn không ghi ngày.').optional(),
  kind: z
    .enum(sourceKinds, { error: `Loại nguồn là một trong: ${sourceKinds.join(', ')}.` })
    .meta({ label: 'Loại nguồn', options: sourceKindLabels }),
});
export type Source = z.infer<typeof sourceSchema>;
