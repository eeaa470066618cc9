import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, startOf } from '#lib/dates.ts';
import {
  countdownAt,
  formatCount,
  lastReportDay,
  nextRoundAnniversary,
  phaseAt,
  phases,
  phaseStarts,
  relativeDay,
} from '#lib/phase.ts';
import { calendar } from './calendar-of-2023.ts';
import { inTimeZone, timeZones } from './time-zones.ts';

const at = (text: string): Date => new Date(text);
const anyInstant = fc.date({
  min: at('2021-12-31T00:00:00Z'),
  max: at('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the phase', () => {
  test.each([
    ['2022-08-01T00:00:00+07:00', 'before'],
    ['2023-02-28T23:59:59.999+07:00', 'before'],
    ['2023-03-01T00:00:00+07:00', 'reporting-due'],
    ['2023-03-31T23:59:00+07:00', 'reporting-due'],
    ['2023-03-31T23:59:59.999+07:00', 'reporting-due'],
    ['2023-04-01T00:00:00+07:00', 'final'],
    ['2023-04-18T23:59:59+07:00', 'final'],
    ['2023-04-18T23:59:59.999+07:00', 'final'],
    ['2023-04-19T00:00:00+07:00', 'day'],
    ['2023-04-19T23:59:59+07:00', 'day'],
    ['2023-04-19T23:59:59.999+07:00', 'day'],
    ['2023-04-20T00:00:00+07:00', 'after'],
    ['2025-06-30T23:59:59.999+07:00', 'after'],
    ['2025-07-01T00:00:00+07:00', 'archive'],
    ['2026-11-22T12:00:00+07:00', 'archive'],
  ])('at %s is %s', (instant, phase) => {
    expect(phaseAt(at(instant), calendar)).toBe(phase);
  });

  test('each begins on its millisecond', () => {
    for (const [phase, start] of phaseStarts(calendar)) {
      expect(phaseAt(new Date(startOf(start)), calendar)).toBe(phase);
      expect(phaseAt(new Date(startOf(start) - 1), calendar)).toBe(
        phases[phases.indexOf(phase) - 1],
      );
    }
  });

  test('never goes back as time goes on', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(phases.indexOf(phaseAt(earlier, calendar))).toBeLessThanOrEqual(
          phases.indexOf(phaseAt(later, calendar)),
        );
      }),
    );
  });

  test('and all its numbers are the same on every machine', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...timeZones), (instant, timeZone) => {
        expect(inTimeZone(timeZone, () => countdownAt(instant, calendar))).toEqual(
          inTimeZone('UTC', () => countdownAt(instant, calendar)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the numbers of the countdown', () => {
  test('77 days before the day, counted by calendar days at any hour', () => {
    for (const hour of ['00:00', '12:00', '23:59']) {
      expect(countdownAt(at(`2023-02-01T${hour}:00+07:00`), calendar).daysToDay).toBe(77);
    }
  });

  test('hours count down to 00:00 of the day and stop there', () => {
    expect(countdownAt(at('2023-04-18T17:00:00+07:00'), calendar).hoursToDay).toBe(7);
    expect(countdownAt(at('2023-04-18T23:59:59+07:00'), calendar).hoursToDay).toBe(0);
    expect(countdownAt(at('2023-04-19T08:00:00+07:00'), calendar).hoursToDay).toBe(0);
  });

  test('31 March is late already: the last day of «trước ngày 31/3» is the 30th', () => {
    expect(lastReportDay(calendar)).toBe('2023-03-30');
    const left = (day: string) => countdownAt(at(`${day}T12:00:00+07:00`), calendar).daysToReport;
    expect([left('2023-03-29'), left('2023-03-30'), left('2023-03-31')]).toEqual([1, 0, -1]);
  });

  test('days and whole hours never disagree by more than a day', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const { daysToDay, hoursToDay } = countdownAt(instant, calendar);
        fc.pre(daysToDay > 0);
        expect(Math.floor(hoursToDay / 24)).toBe(
          startOf(calendar.anniversaryOn) - instant.getTime() === daysToDay * 86_400_000
            ? daysToDay
            : daysToDay - 1,
        );
      }),
    );
  });
});

describe('the next round anniversary', () => {
  test('is the 60th until its day is over, then the 65th', () => {
    const years = (day: `${number}-${number}-${number}`) =>
      nextRoundAnniversary(calendar.foundedOn, day);
    expect(years('2023-04-18')).toEqual({ years: 60, on: '2023-04-19' });
    expect(years('2023-04-19')).toEqual({ years: 60, on: '2023-04-19' });
    expect(years('2023-04-20')).toEqual({ years: 65, on: '2028-04-19' });
  });

  test('is always a multiple of five and never behind us', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const today = addDays(calendar.foundedOn, days);
        const next = nextRoundAnniversary(calendar.foundedOn, today);
        expect(next.years % 5).toBe(0);
        expect(next.on >= today).toBe(true);
        expect(daysBetween(today, next.on)).toBeLessThanOrEqual(5 * 366);
      }),
    );
  });
});

describe('relative words', () => {
  test.each([
    ['2023-04-07T10:00:00+07:00', 'còn 12 ngày'],
    ['2023-04-18T23:59:59+07:00', 'còn 1 ngày'],
    ['2023-04-19T00:00:00+07:00', 'hôm nay'],
    ['2023-04-20T00:00:00+07:00', '1 ngày trước'],
    ['2026-09-04T10:00:00+07:00', '1.234 ngày trước'],
  ])('at %s: %s', (instant, words) => {
    expect(relativeDay('2023-04-19', at(instant))).toBe(words);
  });

  test('thousands are grouped as in Vietnamese', () => {
    expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1.000', '1.234.567']);
  });
});
