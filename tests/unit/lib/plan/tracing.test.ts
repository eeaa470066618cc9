import { describe, expect, test } from 'vitest';
import { servedWords } from '#lib/plan/served.ts';
import { clauseOf, servedClauses } from '#lib/plan/tracing.ts';

const themeClauses = new Map([['kinh-te', 'ii-3-a']]);

describe('what serves a clause', () => {
  test('is whatever names it, or a passage of it', () => {
    const items = [
      { name: 'điều khoản', clauses: ['iv-1'], themes: [] },
      { name: 'đoạn', clauses: ['iv-1-doan-2'], themes: [] },
      { name: 'gạch', clauses: ['i-1-gach-3'], themes: [] },
    ];
    const served = servedClauses(items, themeClauses);
    expect(served.get('iv-1')?.map(({ name }) => name)).toEqual(['điều khoản', 'đoạn']);
    expect(served.get('i-1')?.map(({ name }) => name)).toEqual(['gạch']);
  });

  test('is also what names the theme the clause sets out, and each thing once', () => {
    const item = { clauses: ['ii-3-a', 'ii-3-a-doan-1'], themes: ['kinh-te'] };
    expect(servedClauses([item], themeClauses)).toEqual(new Map([['ii-3-a', [item]]]));
  });

  test('is not what names only a neighbour or the section around it', () => {
    const served = servedClauses([{ clauses: ['ii-3'], themes: [] }], themeClauses);
    expect([...served.keys()]).toEqual(['ii-3']);
  });
});

test('a clause keeps its letter when its passage is cut off', () => {
  expect(clauseOf('ii-3-d-doan-2')).toBe('ii-3-d');
  expect(clauseOf('dau-van-ban-doan-1')).toBe('dau-van-ban');
  expect(clauseOf('iii-4')).toBe('iii-4');
});

test('only kinds of which something is known are counted in words', () => {
  const one = { label: 'A', path: '/a/' };
  expect(servedWords({ works: [one, one], events: [], profiles: [], news: [one] })).toBe(
    '2 công trình, phần việc; 1 tin',
  );
});
