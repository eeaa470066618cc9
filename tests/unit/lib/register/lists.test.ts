import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listHead, listPages, registerLists, rowsPerPage } from '#lib/register/lists.ts';
import { workRows } from '#lib/register/rows.ts';
import { someWorks, themes, work } from './entries.ts';

const many = workRows(
  Array.from({ length: 130 }, (_, index) => work({ slug: `viec-${String(index)}` })),
);

describe('the lists of the register', () => {
  test('are none when nothing is registered: no page may lead to an empty one', () => {
    expect(registerLists('works', [])).toEqual([]);
  });

  test('hold each row of a facet, and no other', () => {
    fc.assert(
      fc.property(someWorks, (works) => {
        const rows = workRows(works);
        for (const { facet, rows: own } of registerLists('works', rows)) {
          const slug = facet?.label.slug;
          const expected = rows.filter((row) => {
            if (facet?.kind === 'status') return row.status.slug === slug;
            if (facet?.kind === 'kind') return row.kind.slug === slug;
            return facet === undefined || row.themes.some((theme) => theme.slug === slug);
          });
          expect(own).toEqual(expected);
          expect(own.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('name themes in the order of the plan', () => {
    const lists = registerLists('works', workRows([work({ themes: [...themes].reverse() })]));
    const paths = lists.map(({ path }) => path).filter((path) => path.includes('noi-dung'));
    expect(paths).toEqual([
      '/cong-trinh-su-kien/cong-trinh/noi-dung/kinh-te/',
      '/cong-trinh-su-kien/cong-trinh/noi-dung/sang-kien/',
      '/cong-trinh-su-kien/cong-trinh/noi-dung/doan-the/',
    ]);
  });
});

describe('the pages of a list', () => {
  const [whole] = registerLists('works', many);
  const pages = whole === undefined ? [] : listPages(whole);

  test('are as many as it takes, none longer than the limit', () => {
    expect(pages.map(({ items }) => items.length)).toEqual([60, 60, 10]);
    expect(rowsPerPage).toBeLessThanOrEqual(60);
    expect(pages.flatMap(({ items }) => items)).toEqual(many);
  });

  test('have addresses and titles of their own, the first that of the list', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/cong-trinh-su-kien/cong-trinh/',
      '/cong-trinh-su-kien/cong-trinh/trang/2/',
      '/cong-trinh-su-kien/cong-trinh/trang/3/',
    ]);
    const heads = pages.map((page) => listHead('works', page));
    expect(new Set(heads.map(({ title }) => title)).size).toBe(3);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(3);
  });
});
