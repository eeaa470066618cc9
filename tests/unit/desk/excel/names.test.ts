import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenEntries } from '#desk/draft-content.ts';
import { clauseOf, themeFinder, unitFinder } from '#desk/excel/names.ts';
import { readContent } from '#desk/read-content.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';

const written = writtenEntries((await readContent('content')).files);
const units = written.get('units') ?? [];
const find = unitFinder(units);
const then = units.filter(({ input }) => input['kind'] !== 'xa-moi');

describe('a unit is found by any usual name', () => {
  test.each([
    ['Xã Châu Quang', 'chau-quang'],
    ['chau quang', 'chau-quang'],
    ['CHÂU QUANG ', 'chau-quang'],
    ['X. Châu Quang', 'chau-quang'],
    ['UBND xã Châu Quang', 'chau-quang'],
    ['Xã Châu Quang, huyện Quỳ Hợp', 'chau-quang'],
    ['Xã Châu Quang - Quỳ Hợp - Nghệ An', 'chau-quang'],
    ['Thị trấn Quỳ Hợp, tỉnh Nghệ An', 'thi-tran-quy-hop'],
    ['Thị trấn Quỳ Hợp, huyện Quỳ Hợp', 'thi-tran-quy-hop'],
    ['TT Quỳ Hợp', 'thi-tran-quy-hop'],
    ['T.T. Quỳ Hợp', 'thi-tran-quy-hop'],
    ['thị trấn Qùy Hợp', 'thi-tran-quy-hop'],
    ['Xã Quỳ Hợp', 'xa-quy-hop'],
    ['Thọ Hợp', 'tho-hop'],
    ['Xã Châu Hồng', 'chau-hong'],
    ['chau-ly', 'chau-ly'],
  ])('«%s» is %s', (name, value) => {
    expect(find(name)).toEqual({ value });
  });

  test('«Quỳ Hợp» alone may be the district: the officer is asked', () => {
    expect(find('Quỳ Hợp')).toEqual({
      problem: '«Quỳ Hợp» chưa rõ là huyện hay thị trấn',
      suggestion: 'Thị trấn Quỳ Hợp',
    });
  });

  test('a slip gets the nearest right name', () => {
    expect(find('Xã Châu Qang')).toMatchObject({ suggestion: 'Xã Châu Quang' });
    expect(find('Thành phố Vinh')).not.toHaveProperty('suggestion');
  });

  const spellings = fc
    .record({
      unit: fc.constantFrom(...then),
      isUpper: fc.boolean(),
      form: fc.constantFrom('NFC', 'NFD'),
      isBare: fc.boolean(),
      around: fc.constantFrom('', ' ', '  ', '\n'),
      before: fc.constantFrom('', 'UBND '),
    })
    .map(({ unit, isUpper, form, isBare, around, before }) => {
      let name = before + String(unit.input['fullName']);
      if (isUpper) name = name.toUpperCase();
      if (isBare) name = foldVietnamese(name);
      return {
        id: unit.id,
        written: around + name.replaceAll(' ', ` ${around}`).normalize(form) + around,
      };
    });

  test('in capitals, without marks, decomposed, with stray spaces', () => {
    fc.assert(
      fc.property(spellings, ({ id, written }) => {
        expect(find(written)).toEqual({ value: id });
      }),
    );
  });

  test('any text at all is a unit or a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const found = find(text);
        expect('value' in found || found.problem !== '').toBe(true);
      }),
    );
  });
});

describe('a theme', () => {
  const findTheme = themeFinder(written.get('themes') ?? []);

  test.each(['kinh-te', 'a', 'điểm a'])('«%s» is the first', (name) => {
    expect(findTheme(name)).toEqual({ value: 'kinh-te' });
  });

  test('is found by its titles', () => {
    for (const { id, input } of written.get('themes') ?? [])
      for (const name of [input['title'], input['shortTitle']])
        expect(findTheme(String(name))).toEqual({ value: id });
  });
});

describe('a clause', () => {
  test.each([
    ['II.3.a', 'ii-3-a'],
    ['mục II khoản 3 điểm a', 'ii-3-a'],
    ['điểm a khoản 3 mục II', 'ii-3-a'],
    ['ii-3-a', 'ii-3-a'],
    ['IV.1', 'iv-1'],
  ])('«%s» is %s', (text, clause) => {
    expect(clauseOf(text)).toBe(clause);
  });
});
