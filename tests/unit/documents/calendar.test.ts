import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarFile, type CalendarMilestone } from '#documents/calendar.ts';
import { milestoneSchema } from '#schemas/milestone.ts';
import { inTimeZone, timeZones } from '../lib/time-zones.ts';

const options = {
  name: 'Đợt thi đua đặc biệt',
  description: 'Các hạn và ngày kỷ niệm.',
  addressOf: (id: string) => `https://vi-du.example/moc-thoi-gian/#${id}`,
};
const write = (milestones: readonly CalendarMilestone[]) => calendarFile(milestones, options);

/** Opened as a calendar program does, not as our own writer would. */
const open = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsOf = (file: string) =>
  open(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const real = z
  .array(milestoneSchema)
  .parse(parse(readFileSync('content/moc-thoi-gian.yaml', 'utf8')))
  .filter(({ inCalendar }) => inCalendar);

const report: CalendarMilestone = {
  id: 'han-bao-cao',
  title: 'Hạn báo cáo',
  text: 'Tổng kết; báo cáo, đề nghị khen thưởng',
  date: '2023-03-31',
  isBefore: true,
};

describe('the calendar file of the campaign', () => {
  test('holds the two deadlines, the programme and the day, whole days all', () => {
    const days = eventsOf(write(real)).map(({ startDate, endDate }) => [
      startDate.toString(),
      endDate.toString(),
      startDate.isDate,
    ]);
    expect(days).toEqual([
      ['2023-03-30', '2023-03-31', true],
      ['2023-04-14', '2023-04-20', true],
      ['2023-04-18', '2023-04-19', true],
      ['2023-04-19', '2023-04-20', true],
    ]);
  });

  test('is published under its name and needs no time zone', () => {
    const calendar = open(write(real));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(options.name);
    expect(calendar.getFirstSubcomponent('vtimezone')).toBeNull();
  });

  test('stays the same in every time zone, byte for byte', () => {
    const files = timeZones.map((timeZone) => inTimeZone(timeZone, () => write(real)));
    expect(new Set(files).size).toBe(1);
  });

  test('ends as RFC 5545 wants, with one line break', () => {
    expect(write(real)).toMatch(/[^\n]\r\nEND:VCALENDAR\r\n$/);
  });
});

describe('one event', () => {
  test('puts «trước ngày 31/3» on the 30th and says why', () => {
    const [event] = eventsOf(write([report]));
    expect(event?.startDate.toString()).toBe('2023-03-30');
    expect(event?.summary).toBe('Hạn báo cáo (ngày cuối)');
    expect(event?.description).toContain(
      'Hạn là trước ngày 31/3/2023, nên lịch đặt ở ngày 30/3/2023, ngày cuối còn trong hạn.',
    );
  });

  test('keeps its UID whatever else an officer changes, so that programs update it', () => {
    const [before] = eventsOf(write([report]));
    const [after] = eventsOf(write([{ ...report, title: 'Tên khác', date: '2023-04-02' }]));
    expect(after?.uid).toBe(before?.uid);
  });

  test('carries its own day as DTSTAMP, so that two builds give the same bytes', () => {
    expect(write([report])).toContain('DTSTAMP:20230330T000000Z\r\n');
  });
});

test('any text comes back whole, in lines of at most 75 octets that end with CRLF', () => {
  const text = fc
    .array(
      fc.constantFrom('Ễ', 'ặ', 'Ỹ', 'Quỳ Hợp', ',', ';', '\\', '“', '😀', '\n', ' ', 'a', 'é'),
      {
        minLength: 1,
        maxLength: 120,
      },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const file = write([{ ...report, isBefore: false, text: words }]);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(eventsOf(file)[0]?.description).toBe(words);
    }),
  );
});
