import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countdownWords, hoursWords, spanWords } from '#lib/countdown-words.ts';
import { countdownAt } from '#lib/phase.ts';
import { calendar } from './calendar-of-2023.ts';

const wordsAt = (instant: string, withHours = true) =>
  countdownWords(countdownAt(new Date(instant), calendar), calendar, withHours);

describe('the words of the countdown', () => {
  test('long before: days, and the report as well', () => {
    expect(wordsAt('2022-08-01T00:00:00+07:00')).toEqual({
      lead: 'Còn',
      number: '261',
      unit: 'ngày',
      relative:
        'Còn 261 ngày nữa là đến 0 giờ ngày 19/4/2023. Hạn báo cáo “trước ngày 31/3/2023” còn 241 ngày.',
    });
  });

  test('weeks before the report: the report leads', () => {
    expect(wordsAt('2023-03-19T09:00:00+07:00')).toMatchObject({
      lead: 'Còn',
      number: '11',
      relative: 'Còn 31 ngày đến ngày kỷ niệm 19/4/2023.',
    });
  });

  test('30/3 is the last day, and 31/3 is said to be late', () => {
    expect(wordsAt('2023-03-30T09:00:00+07:00')).toMatchObject({
      lead: 'Hôm nay',
      number: '30/3',
      unit: 'là ngày cuối',
    });
    expect(wordsAt('2023-03-31T23:59:00+07:00')).toMatchObject({
      lead: 'Hôm nay',
      number: '31/3',
      unit: 'đã quá hạn',
      relative: 'Còn 19 ngày đến ngày kỷ niệm 19/4/2023.',
    });
  });

  test('the last evening', () => {
    expect(wordsAt('2023-04-18T23:59:59+07:00')).toMatchObject({
      lead: 'Còn',
      number: '1',
      relative: 'Còn chưa đầy 1 giờ nữa là đến 0 giờ ngày 19/4/2023.',
    });
  });

  test('no hours where motion is not wanted', () => {
    expect(wordsAt('2023-04-10T09:00:00+07:00', false).relative).toBe('');
  });

  test('the day, from its first to its last second', () => {
    const words = { lead: 'Hôm nay' };
    expect(wordsAt('2023-04-19T00:00:00+07:00')).toEqual(words);
    expect(wordsAt('2023-04-19T23:59:59+07:00')).toEqual(words);
  });

  test('the day after', () => {
    expect(wordsAt('2023-04-20T00:00:00+07:00').relative).toBe(
      'Ngày kỷ niệm 19/4/2023 đã qua 1 ngày.',
    );
  });

  test('two years later', () => {
    expect(wordsAt('2025-07-01T00:00:00+07:00').relative).toBe(
      'Ngày kỷ niệm 19/4/2023 đã qua hơn 2 năm 2 tháng (804 ngày).',
    );
  });

  test('years later, and when whole years are full', () => {
    expect(wordsAt('2026-11-22T21:00:00+07:00').relative).toBe(
      'Ngày kỷ niệm 19/4/2023 đã qua hơn 3 năm 7 tháng (1.313 ngày).',
    );
    expect(wordsAt('2028-04-19T08:00:00+07:00').relative).toBe(
      'Ngày kỷ niệm 19/4/2023 đã qua tròn 5 năm (1.827 ngày).',
    );
  });

  test('a woven number holds only what the sprite can weave', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2022-01-01T00:00:00Z'),
          max: new Date('2040-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        (now) => {
          const { number = '60', relative = '' } = countdownWords(
            countdownAt(now, calendar),
            calendar,
            true,
          );
          expect(number).toMatch(/^[\d/]+$/);
          expect(relative).not.toMatch(/NaN|undefined|-\d|\s\s|\b0 (?:ngày|tháng|năm)\b/);
        },
      ),
    );
  });
});

describe('how long', () => {
  test('in years and months once a month has passed', () => {
    expect(spanWords({ years: 3, months: 7, days: 3 })).toBe('hơn 3 năm 7 tháng');
    expect(spanWords({ years: 2, months: 0, days: 0 })).toBe('tròn 2 năm');
    expect(spanWords({ years: 0, months: 1, days: 0 })).toBe('tròn 1 tháng');
    expect(spanWords({ years: 0, months: 0, days: 5 })).toBe('5 ngày');
  });

  test('in days and hours, never in minutes', () => {
    expect(hoursWords(76 * 24 + 15)).toBe('76 ngày 15 giờ');
    expect(hoursWords(48)).toBe('2 ngày');
    expect(hoursWords(7)).toBe('7 giờ');
    expect(hoursWords(0)).toBe('chưa đầy 1 giờ');
  });
});
