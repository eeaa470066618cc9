import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedLines, type Measure } from '#lib/fitted-lines.ts';

/** Every letter as wide as half its height. */
const measure: Measure = (text) => [...text].length / 2;
const box = { width: 400, height: 200, sizes: [80, 60, 40, 20] };

describe('a text that must fit a box', () => {
  test('is as large as it can be', () => {
    expect(fittedLines('Mẫu An', box, measure)).toMatchObject({ lines: ['Mẫu An'], size: 80 });
    expect(fittedLines('Xã Châu Thành', box, measure).size).toBe(60);
  });

  test('breaks evenly: no last word stands alone', () => {
    const { lines } = fittedLines(
      'một hai ba bốn năm sáu bảy tám chín',
      { ...box, sizes: [40] },
      measure,
    );
    expect(lines).toEqual(['một hai ba bốn năm', 'sáu bảy tám chín']);
  });

  test('begins no line with a dash', () => {
    const { lines } = fittedLines('Huyện Quỳ Hợp 1963 – 2023', { ...box, sizes: [50] }, measure);
    expect(lines.filter((line) => line.startsWith('–'))).toEqual([]);
    expect(lines.join(' ')).toBe('Huyện Quỳ Hợp 1963 – 2023');
  });

  test('ends in an ellipsis when it cannot fit at all', () => {
    const { lines, size } = fittedLines('nhiều chữ '.repeat(80), box, measure);
    expect(size).toBe(20);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(fittedLines('x'.repeat(99), box, measure).lines[0]).toBe(`${'x'.repeat(39)}…`);
  });

  test('never leaves its box, and loses no word while it fits', () => {
    const word = fc.stringMatching(/^[a-zăâđêôơưạảãáàỹ]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const { lines, size, leading } = fittedLines(words.join(' '), box, measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
        expect(lines.length * leading).toBeLessThanOrEqual(box.height);
        if (!lines.some((line) => line.endsWith('…')))
          expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
