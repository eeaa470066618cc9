import { describe, expect, test } from 'vitest';
import { noteText, treatmentOf } from '#lib/plan/notes.ts';
import { errata } from './real-plan.ts';

const erratum = (id: string) => {
  const found = errata.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the note under the text', () => {
  test('of a correction says what the copy says, and why it is wrong', () => {
    expect(noteText(erratum('9'))).toEqual({
      lead: 'Bản chép ghi',
      quote: 'chuyên đổi số',
      text: 'Mất dấu hỏi.',
    });
  });

  test('of a slip left standing says what it should be, and why it stands', () => {
    const note = noteText(erratum('16'));
    expect(note.lead).toBe('Lẽ ra là');
    expect(note.text).toMatch(/Giữ nguyên tiêu đề, chỉ chú thích\.$/);
  });

  test('of a gap fills nothing in', () => {
    expect(noteText(erratum('C-4'))).toEqual({
      text: 'Quy chế công tác thi đua, khen thưởng của huyện được nhắc mà không có số, không có ngày. Không gán số cho quy chế; ghi là chưa có nguồn.',
    });
  });
});

describe('what is done on the page', () => {
  test('spaces and page breaks are mended silently, and say so', () => {
    const silent = errata.filter((candidate) => treatmentOf(candidate) === 'Chữa lặng.');
    expect(silent.map(({ id }) => id)).toEqual([
      '29',
      '30',
      '31',
      '32',
      '33',
      '34',
      '37',
      '38',
      '39',
      '40',
      '41',
      '42',
    ]);
    expect(silent.every(({ reason }) => reason.includes('chữa lặng'))).toBe(true);
  });

  test('all other slips of grades B and D stay', () => {
    const kept = errata.filter(({ grade, treatment }) => 'BD'.includes(grade) && !treatment);
    expect(new Set(kept.map(treatmentOf))).toEqual(new Set(['Giữ nguyên.']));
  });
});
