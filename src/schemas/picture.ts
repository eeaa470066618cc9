import { z } from 'astro/zod';
import { line, text } from './fields.ts';

/** A picture beside the file that shows it. Everything but the terms is required: no picture goes out unexplained. */
export const pictureSchema = z
  .strictObject({
    file: line('Tệp ảnh', 'Tên tệp đặt cùng thư mục, ví dụ tap-the-a.jpg.').meta({
      label: 'Tệp ảnh',
      picture: true,
    }),
    alt: text('Mô tả ảnh', 'Cho người không xem được ảnh: trong ảnh có gì.'),
    caption: text('Chú thích'),
    credit: line('Người chụp hoặc nguồn ảnh'),
    terms: line('Điều kiện dùng lại').default('Được dùng lại khi ghi đúng người chụp và nguồn.'),
  })
  .meta({ label: 'Ảnh' });
export type Picture = z.infer<typeof pictureSchema>;
