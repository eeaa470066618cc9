import { z } from 'astro/zod';
import { line, reference, text } from './fields.ts';

/**
 * One slip of the plan's copy. File `ke-hoach/dinh-chinh.yaml`.
 * Grade A is shown corrected with its original; B and D stay as they stand; C gets an editor's note.
 */
export const erratumSchema = z.strictObject({
  id: line('Số đính chính', 'Ví dụ 1, 58, C-3, D-7.'),
  grade: z.enum(['A', 'B', 'C', 'D'], { error: 'Mức là A, B, C hoặc D.' }).meta({ label: 'Mức' }),
  section: line('Mục của kế hoạch', 'Như ghi trong danh mục đính chính.'),
  lines: line('Dòng trong bản chép'),
  original: text('Nguyên văn'),
  suggestion: text('Nên là').optional(),
  reason: text('Lý do'),
  /** Only where the page does something else than its grade says. */
  treatment: text('Cách xử lý trên trang').optional(),
  /** Where it stands: one entry for each clause block that carries it. */
  places: z
    .array(
      z.strictObject({
        clause: reference('clauses', 'Vị trí'),
        /**
         * The exact words of the copy, found once in their block; left out when the note is about the
         * whole block. Words in [square brackets] are the ones marked, those outside only tell the
         * place: `quê hương [Quỳnh Hợp], anh dũng`. Without brackets all of them are marked.
         */
        find: text(
          'Chữ cần đánh dấu',
          'Chép đúng chữ trong bản chép; đặt chữ cần sửa trong [ngoặc vuông], chữ ngoài ngoặc chỉ để tìm đúng chỗ.',
        ).optional(),
        /** What stands instead of the marked words. Left out where nothing may be changed and only a note is shown. */
        replace: text(
          'Chữ thay',
          'Thay cho chữ trong ngoặc vuông; bỏ trống thì chỉ ghi chú.',
        ).optional(),
      }),
    )
    .default([])
    .meta({ label: 'Vị trí trong kế hoạch', hint: 'Ghi chú hiện ở vị trí đầu tiên.' }),
});
export type Erratum = z.infer<typeof erratumSchema>;
