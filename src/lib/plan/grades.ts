import type { PlacedErratum } from './errata.ts';

const grades = [
  {
    grade: 'A',
    anchor: 'muc-a',
    name: 'Mức A, sai rõ',
    meaning: 'Hiện chữ đã sửa, chữ của bản chép ghi ngay bên cạnh; vài chỗ chỉ chú thích.',
  },
  {
    grade: 'B',
    anchor: 'muc-b',
    name: 'Mức B, không nhất quán',
    meaning:
      'Dấu câu, viết hoa, cách trình bày. Giữ nguyên; riêng khoảng trắng thừa và chỗ ngắt trang được chữa lặng.',
  },
  {
    grade: 'C',
    anchor: 'muc-c',
    name: 'Mức C, chỗ trống và mâu thuẫn',
    meaning: 'Không tự điền, không tự sửa; chỉ nói rõ thiếu gì, vướng gì.',
  },
  {
    grade: 'D',
    anchor: 'muc-d',
    name: 'Mức D, nghi vấn',
    meaning: 'Chưa đủ căn cứ để sửa, hoặc đã xem và thấy đúng. Giữ nguyên.',
  },
] as const;

/** The errata under their four grades, each grade with its anchor and what it means. */
export const errataByGrade = <E extends PlacedErratum>(errata: readonly E[]) =>
  grades.map(({ grade, ...description }) => ({
    ...description,
    errata: errata.filter((erratum) => erratum.grade === grade),
  }));
