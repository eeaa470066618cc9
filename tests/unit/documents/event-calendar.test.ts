import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { eventCalendarFile, type CalendarEvent } from '#documents/event-calendar.ts';
import { inTimeZone, timeZones } from '../lib/time-zones.ts';

const fair: CalendarEvent = {
  slug: 'hoi-thi-mau',
  title: 'Hội thi Mẫu 01, «nấu cơm lam»',
  summary: 'Thi nấu; chấm điểm, trao quà.',
  status: 'planned',
  startsOn: '2023-03-26',
  endsOn: undefined,
  place: 'Sân nhà văn hóa',
  unitLabel: 'Xã Châu Quang',
  address: 'https://vi-du.example/cong-trinh-su-kien/su-kien/hoi-thi-mau/',
};

/** Opened as a calendar program does, not as our own writer would. */
const open = (event: CalendarEvent) => {
  const calendar = new ICAL.Component(ICAL.parse(eventCalendarFile(event)) as unknown[]);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (component === undefined) throw new Error('no event');
  return { component, event: new ICAL.Event(component) };
};

describe('an event in a calendar', () => {
  test('takes its whole days, the last one included', () => {
    const { event } = open({ ...fair, endsOn: '2023-03-27' });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2023-03-26',
      '2023-03-28',
    ]);
    expect(event.startDate.isDate).toBe(true);
  });

  test('keeps name, place, unit and address, marks and commas intact', () => {
    const { component, event } = open(fair);
    expect(event.summary).toBe('Hội thi Mẫu 01, «nấu cơm lam»');
    expect(event.location).toBe('Sân nhà văn hóa');
    expect(event.description).toBe('Xã Châu Quang. Thi nấu; chấm điểm, trao quà.');
    expect(component.getFirstPropertyValue('url')).toBe(fair.address);
  });

  test.each([
    ['planned', 'TENTATIVE'],
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that is %s says %s', (status, said) => {
    expect(open({ ...fair, status }).component.getFirstPropertyValue('status')).toBe(said);
  });

  test('keeps its UID when its day changes, so that programs move it', () => {
    expect(open({ ...fair, startsOn: '2023-04-02' }).event.uid).toBe(open(fair).event.uid);
  });

  test('stays the same in every time zone, byte for byte', () => {
    const files = timeZones.map((timeZone) => inTimeZone(timeZone, () => eventCalendarFile(fair)));
    expect(new Set(files).size).toBe(1);
  });
});
