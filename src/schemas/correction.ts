import { z } from 'astro/zod';
import { day, line, text } from './fields.ts';

/** One public correction of this site's own words. File `nhat-ky-sua.yaml`, newest first. */
export const correctionSchema = z.strictObject({
  id: line('Mã', 'Ví dụ 2026-11-22-1.'),
  madeOn: day('Ngày sửa'),
  /** The page's address from the root, `/don-vi/van-loi/`; left out for a withdrawal. */
  page: line(
    'Trang đã sửa',
    'Phần địa chỉ sau tên miền, ví dụ /don-vi/van-loi/. Rút hồ sơ thì để trống.',
  )
    .regex(/^\/(?:[\w#-][\w./#-]*)?$/, {
      error: 'Ghi phần địa chỉ sau tên miền, mở đầu bằng dấu gạch chéo, ví dụ /don-vi/van-loi/.',
    })
    .optional(),
  what: text('Đã sửa gì'),
  why: text('Vì sao'),
});
export type Correction = z.infer<typeof correctionSchema>;
