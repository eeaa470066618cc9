import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '#lib/nearest.ts';

describe('the nearest right value', () => {
  test.each([
    ['xa-quy-hop1', 'xa-quy-hop'],
    ['chau-qunag', 'chau-quang'],
    ['Châu Quang', 'chau-quang'],
    ['XA-QUY-HOP', 'xa-quy-hop'],
  ])('%s is most likely %s', (wrong, right) => {
    expect(nearest(wrong, ['chau-thai', 'chau-quang', 'xa-quy-hop', 'xa-tam-hop'])).toBe(right);
  });

  test('says nothing when nothing is near', () => {
    expect(nearest('moc-thoi-gian', ['xa', 'thi-tran'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('prefers what differs in marks alone', () => {
    expect(nearest('tam-hop', ['yam-hop', 'Tâm-Hợp', 'tam-hap'])).toBe('Tâm-Hợp');
  });
});

describe('the distance between two words', () => {
  const text = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });

  test('is zero only for the same word, the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('a limit changes nothing below it and gives up above it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : Infinity);
      }),
    );
  });

  test('neighbours swapped count as one slip', () => {
    expect(editDistance('quang', 'qunag')).toBe(1);
  });
});
