import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventRows, workRows, type RegisterRow } from '#lib/register/rows.ts';
import { event, someWorks, themes, work } from './entries.ts';

const titlesBy = (rows: readonly RegisterRow[], column: number): string[] =>
  rows
    .toSorted((a, b) => (a.ranks[column] ?? 0) - (b.ranks[column] ?? 0))
    .map(({ title }) => title);

describe('a row of the register', () => {
  test('says its day as what it is: done, due, or not known', () => {
    const rows = workRows([
      work({ status: 'done', doneOn: '2023-03-12', dueOn: '2023-04-01' }),
      work({ dueOn: '2023-04-15' }),
      work(),
    ]);
    expect(rows.map(({ dayWords }) => dayWords)).toEqual([
      'Xong 12/3/2023',
      'Hạn 15/4/2023',
      'Chưa ghi',
    ]);
  });

  test('gives both ends of an event of several days', () => {
    const rows = eventRows([
      event(),
      event({ endsOn: '2023-03-26' }),
      event({ endsOn: '2023-04-01' }),
    ]);
    expect(rows.map(({ dayWords }) => dayWords)).toEqual([
      '26/3/2023',
      '26/3/2023',
      '26/3/2023 – 1/4/2023',
    ]);
  });

  test('never says what only the day of reading makes true', () => {
    const words = eventRows([event()]).map(({ status }) => status.words);
    expect(words).toEqual(['Dự kiến tổ chức']);
  });
});

describe('sorting', () => {
  const rows = workRows([
    work({ title: 'Đường', themes: themes.slice(2), dueOn: '2023-04-01' }),
    work({ title: 'Dốc', themes: themes.slice(1), status: 'in-progress' }),
    work({ title: 'Ăng', unit: { slug: 'yen-hop', label: 'Xã Yên Hợp' }, dueOn: '2023-03-01' }),
  ]);

  test('by name follows the Vietnamese alphabet: Ă, then D, then Đ', () => {
    expect(titlesBy(rows, 0)).toEqual(['Ăng', 'Dốc', 'Đường']);
  });

  test('by unit keeps the order the units came in', () => {
    expect(titlesBy(rows, 1)).toEqual(['Đường', 'Dốc', 'Ăng']);
  });

  test('by theme follows the plan (… h, g), what has none comes last', () => {
    expect(titlesBy(rows, 2)).toEqual(['Dốc', 'Đường', 'Ăng']);
  });

  test('by day puts what has no day last', () => {
    expect(titlesBy(rows, 4)).toEqual(['Ăng', 'Đường', 'Dốc']);
  });

  test('gives every row one place of its own in each column', () => {
    fc.assert(
      fc.property(someWorks, (works) => {
        const ranks = workRows(works).map((row) => row.ranks);
        for (const column of [0, 1, 2, 3, 4]) {
          const places = ranks.map((places) => places[column] ?? -1).toSorted((a, b) => a - b);
          expect(places).toEqual(works.map((_, index) => index));
        }
      }),
    );
  });
});
