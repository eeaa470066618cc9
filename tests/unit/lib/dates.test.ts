import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  anniversaryYears,
  calendarSpan,
  dayAt,
  daysBetween,
  firstDayOf,
  formatDay,
  formatLongDay,
  formatMonth,
  formatPartialDay,
  lastDayOf,
  parseDay,
  parsePartialDay,
  startOf,
  weekday,
  type Day,
} from '#lib/dates.ts';
import { inTimeZone, timeZones } from './time-zones.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2099-12-31') })
  .map((days) => addDays('1900-01-01', days));
const anyInstant = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('reading a day', () => {
  test.each(['19/4/2023', '19/04/2023', '19-4-2023', '19.4.2023', '2023-04-19', ' 19/4/2023 '])(
    'officers may write %s',
    (text) => {
      expect(parseDay(text)).toBe('2023-04-19');
    },
  );

  test.each([
    '31/2/2023',
    '29/2/2023',
    '29/2/1900',
    '31/4/2023',
    '0/4/2023',
    '19/13/2023',
    '05/09',
    '19/4/23',
    '19/4-2023',
    '31/12/1899',
    '1/1/2100',
    '19/4/9999',
    'thứ Tư',
    '',
  ])('%j is refused, never mended', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('29 February exists in leap years only', () => {
    expect(parseDay('29/2/2024')).toBe('2024-02-29');
    expect(parseDay('29/2/2000')).toBe('2000-02-29');
  });

  test('every day can be written and read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        expect(parseDay(day)).toBe(day);
      }),
    );
  });

  test('any text either is a real day or is refused', () => {
    const digits = fc.integer({ min: 0, max: 2200 });
    fc.assert(
      fc.property(digits, digits, digits, (a, b, c) => {
        const day = parseDay(`${String(a)}/${String(b)}/${String(c)}`);
        if (day !== undefined)
          expect(formatDay(day)).toBe(`${String(a)}/${String(b)}/${String(c)}`);
      }),
    );
  });
});

describe('reading a day, a month or a year', () => {
  test.each([
    ['4/2023', '2023-04'],
    ['tháng 4/2023', '2023-04'],
    ['2023-04', '2023-04'],
    ['1963', '1963'],
    ['năm 1963', '1963'],
    ['ngày 19/4/2023', '2023-04-19'],
    ['19/4/2023', '2023-04-19'],
  ])('%s', (text, expected) => {
    expect(parsePartialDay(text)).toBe(expected);
  });

  test.each(['13/2023', '0/2023', '1899', '2100', '4/23', 'tháng tư'])('%s is refused', (text) => {
    expect(parsePartialDay(text)).toBeUndefined();
  });

  test('a month or a year has a first and a last day', () => {
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('1963'), lastDayOf('1963')]).toEqual(['1963-01-01', '1963-12-31']);
    expect([firstDayOf('2023-04-19'), lastDayOf('2023-04-19')]).toEqual([
      '2023-04-19',
      '2023-04-19',
    ]);
  });
});

describe('writing a day', () => {
  test('the anniversary was a Wednesday', () => {
    expect(formatLongDay('2023-04-19')).toBe('thứ Tư, ngày 19 tháng 4 năm 2023');
  });

  test('the week has seven names, Sunday with its capital', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekday(addDays('2023-04-23', days)));
    expect(week).toEqual([
      'Chủ nhật',
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
    ]);
  });

  test('as much is written as is known', () => {
    expect(formatPartialDay('2023-04-19')).toBe('19/4/2023');
    expect(formatPartialDay('2023-04')).toBe('tháng 4/2023');
    expect(formatPartialDay('1963')).toBe('năm 1963');
    expect(formatMonth('2023-04-19')).toBe('tháng 4/2023');
  });
});

describe('days and moments', () => {
  test('a day in Việt Nam begins at 17:00 UTC of the day before, to the millisecond', () => {
    const start = Date.parse('2023-04-18T17:00:00Z');
    expect(startOf('2023-04-19')).toBe(start);
    expect(dayAt(new Date(start))).toBe('2023-04-19');
    expect(dayAt(new Date(start - 1))).toBe('2023-04-18');
  });

  test('every moment lies in the day it is said to lie in', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const day = dayAt(instant);
        expect(startOf(day)).toBeLessThanOrEqual(instant.getTime());
        expect(startOf(addDays(day, 1))).toBeGreaterThan(instant.getTime());
      }),
    );
  });

  test('an invalid clock is an error, not a day', () => {
    expect(() => dayAt(new Date(Number.NaN))).toThrow(RangeError);
  });

  test('the machine’s time zone and summer time change nothing', () => {
    const results = (instant: Date, day: Day) =>
      [
        dayAt(instant),
        startOf(day),
        addDays(day, 1),
        formatLongDay(day),
        parseDay(formatDay(day)),
      ].join();
    fc.assert(
      fc.property(anyInstant, anyDay, fc.constantFrom(...timeZones), (instant, day, timeZone) => {
        expect(inTimeZone(timeZone, () => results(instant, day))).toBe(
          inTimeZone('UTC', () => results(instant, day)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('counting', () => {
  test('days are added and counted alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('years, months and days lead from one day to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { years, months, days } = calendarSpan(from, to);
        expect(addDays(addMonths(from, years * 12 + months), days)).toBe(to);
        expect(months).toBeLessThan(12);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(31);
      }),
    );
  });

  test('a month after 31 January ends February', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(calendarSpan('2024-02-29', '2025-02-28')).toEqual({ years: 1, months: 0, days: 0 });
  });

  test('60 years were full on 19/4/2023 and not the day before', () => {
    expect(anniversaryYears('1963-04-19', '2023-04-19')).toBe(60);
    expect(anniversaryYears('1963-04-19', '2023-04-18')).toBe(59);
  });
});
