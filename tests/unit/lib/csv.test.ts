import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, guarded, unguarded } from '#lib/csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

/** Any text, and often the characters that separate, quote or begin a formula. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', 'ẵ'),
  }),
);

describe('CSV', () => {
  test('any text comes back from a parser the project did not write', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(read(csv(rows)).map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  test('no cell begins as a formula does', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(read(csv([[text, 'b']]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test.each([
    ['=HYPERLINK("https://vi-du.example")', `'=HYPERLINK("https://vi-du.example")`],
    ['+84', `'+84`],
    ['- Tổ chức', `'- Tổ chức`],
    ['@SUM(1)', `'@SUM(1)`],
    ['＝1', `'＝1`],
    [`'=1`, `''=1`],
    [`'Quỳ Hợp'`, `'Quỳ Hợp'`],
    ['Quỳ Hợp = 60', 'Quỳ Hợp = 60'],
  ])('%s is written %s', (text, written) => {
    expect(guarded(text)).toBe(written);
    expect(unguarded(written)).toBe(text);
  });

  test('begins with the mark of UTF-8, ends every line as RFC 4180 has it, quotes only where needed', () => {
    expect(
      csv([
        ['ten', 'loi'],
        ['ẵ ỡ Ỹ ặ', 'một, "hai"\nba'],
      ]),
    ).toBe('\u{FEFF}ten,loi\r\nẵ ỡ Ỹ ặ,"một, ""hai""\nba"\r\n');
  });
});
