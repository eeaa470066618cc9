import { z } from 'astro/zod';
import { line, sources, text } from './fields.ts';

/** One figure the press room offers, ready to print. File `so-lieu.yaml`. */
export const keyFigureSchema = z.strictObject({
  order: z.number().int().min(1).meta({ label: 'Thứ tự', isUnique: true }),
  label: line('Số liệu'),
  value: line('Giá trị', 'Kèm đơn vị tính, viết như sẽ in ra báo.'),
  note: text('Ghi chú', 'Tính thế nào, tính đến lúc nào, mấy nguồn nêu.').optional(),
  sources: sources(),
});
export type KeyFigure = z.infer<typeof keyFigureSchema>;
