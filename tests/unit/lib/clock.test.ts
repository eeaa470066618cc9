import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNow, parseMoment, simulatedNow, siteNow } from '#lib/clock.ts';
import { inTimeZone, timeZones } from './time-zones.ts';

const real = () => Date.parse('2026-11-22T05:00:00Z');
const builtAt = (text: string) => buildNow({ SITE_NOW: text }, real).toISOString();
const pageOf = (now?: string) =>
  ({ documentElement: { dataset: now === undefined ? {} : { now } } }) as unknown as Document;

describe('the clock of the build', () => {
  test.each([
    ['2023-03-01T09:00+07:00', '2023-03-01T02:00:00.000Z'],
    ['2023-03-31T23:59+07', '2023-03-31T16:59:00.000Z'],
    ['2023-04-18T23:59:59+07', '2023-04-18T16:59:59.000Z'],
    ['2023-04-18T23:59:59.999+0700', '2023-04-18T16:59:59.999Z'],
    ['2023-04-18T17:00:00Z', '2023-04-18T17:00:00.000Z'],
    ['2023-04-18T10:00-07:00', '2023-04-18T17:00:00.000Z'],
    ['2022-08-01', '2022-07-31T17:00:00.000Z'],
    [' 2025-07-01 ', '2025-06-30T17:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(builtAt(text)).toBe(iso);
  });

  test('is the machine’s when SITE_NOW is not set', () => {
    expect(buildNow({}, real).getTime()).toBe(real());
    expect(buildNow({ SITE_NOW: '' }, real).getTime()).toBe(real());
  });

  test.each([
    '2023-02-31',
    '2023-13-01T00:00Z',
    '2023-04-19T24:00Z',
    '2023-04-19T09:00',
    '2023-04-19 09:00+07:00',
    '19/4/2023',
    '2023-04-19T09:60Z',
    '2023-04-19T09:00+15:00',
    'hôm qua',
    '1681837200000',
  ])('%s is refused by name', (text) => {
    expect(() => builtAt(text)).toThrow(`SITE_NOW=«${text}» không phải một thời điểm có thật`);
  });

  test('reads every moment as it was written, on every machine', () => {
    const instants = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2099-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...timeZones), (instant, timeZone) => {
        expect(inTimeZone(timeZone, () => parseMoment(instant.toISOString()))).toBe(
          instant.getTime(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clock of the visitor', () => {
  test('is the browser’s own', () => {
    expect(siteNow(pageOf(), real).getTime()).toBe(real());
  });

  test('is written into the page only when SITE_NOW is set, in the one form every browser reads', () => {
    expect(simulatedNow({})).toBeUndefined();
    expect(simulatedNow({ SITE_NOW: '2022-08-01' })).toBe('2022-07-31T17:00:00.000Z');
  });

  test('runs on from data-now in a preview of another day', () => {
    let clock = real();
    const page = pageOf(simulatedNow({ SITE_NOW: '2023-04-18T23:59:59+07' }));
    expect(siteNow(page, () => clock).toISOString()).toBe('2023-04-18T16:59:59.000Z');
    clock += 1000;
    expect(siteNow(page, () => clock).toISOString()).toBe('2023-04-18T17:00:00.000Z');
  });
});
