import { expect, test } from 'vitest';
import { shortSlug } from '#lib/short-slug.ts';

test('a long name ends with a whole syllable, a short one is its slug', () => {
  expect(shortSlug('Tổ tự quản xóm Đồng')).toBe('to-tu-quan-xom-dong');
  const slug = shortSlug('Câu lạc bộ Bảo tồn văn hóa '.repeat(8));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/-(?:cau|lac|bo|bao|ton|van|hoa)$/);
});
