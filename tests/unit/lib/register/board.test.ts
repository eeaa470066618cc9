import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyBoard, standingWords, tallyOf } from '#lib/register/board.ts';
import { event, someEvents, someWorks, units, work } from './entries.ts';

const [township, commune] = [
  { slug: 'thi-tran-quy-hop', label: 'Thị trấn Quỳ Hợp' },
  { slug: 'bac-son', label: 'Xã Bắc Sơn' },
];
const empty = { works: [], events: [], reports: [] };
const wordsFor = (register: Parameters<typeof dutyBoard>[1]) =>
  dutyBoard([commune], register).map(({ standing }) => standingWords[standing]);

describe('a unit on the duty board', () => {
  test('has registered nothing', () => {
    expect(wordsFor(empty)).toEqual(['Chưa đăng ký']);
  });

  test('with one work and one event has met its duty', () => {
    expect(wordsFor({ ...empty, works: [work()], events: [event()] })).toEqual(['Đủ']);
  });

  test('lacks what it has not registered, in words', () => {
    expect(wordsFor({ ...empty, works: [work()] })).toEqual(['Thiếu sự kiện']);
    expect(wordsFor({ ...empty, events: [event()] })).toEqual(['Thiếu công trình']);
  });

  test('does not meet its duty by a dropped work or a cancelled event', () => {
    const works = [work({ status: 'dropped' })];
    const events = [event({ status: 'cancelled' })];
    expect(wordsFor({ ...empty, works, events })).toEqual(['Chưa đăng ký']);
  });

  test('is not helped by what another unit has registered', () => {
    const works = [work({ unit: township })];
    expect(wordsFor({ ...empty, works, events: [event()] })).toEqual(['Thiếu công trình']);
  });

  test('has reported on the day its report came in, or not yet', () => {
    const reports = [{ unit: commune, receivedOn: '2023-03-28' as const }];
    const board = dutyBoard([township, commune], { ...empty, reports });
    expect(board.map(({ reportedOn }) => reportedOn)).toEqual([undefined, '2023-03-28']);
  });
});

describe('the board', () => {
  test('keeps the order of the units whatever they registered: it is no ranking', () => {
    fc.assert(
      fc.property(someWorks, someEvents, fc.shuffledSubarray(units), (works, events, listed) => {
        const board = dutyBoard(listed, { works, events, reports: [] });
        expect(board.map(({ unit }) => unit)).toEqual(listed);
      }),
    );
  });

  test('says the same of one thing registered and of many', () => {
    fc.assert(
      fc.property(someWorks, someEvents, (works, events) => {
        const once = dutyBoard(units, { works, events, reports: [] });
        const register = {
          works: [...works, ...works],
          events: [...events, ...events],
          reports: [],
        };
        expect(dutyBoard(units, register)).toEqual(once);
      }),
    );
  });

  test('calls a unit «Đủ» exactly when a counted work and a counted event name it', () => {
    fc.assert(
      fc.property(someWorks, someEvents, (works, events) => {
        for (const { unit, standing } of dutyBoard(units, { works, events, reports: [] })) {
          const hasWork = works.some(
            (one) => one.unit.slug === unit.slug && one.status !== 'dropped',
          );
          const hasEvent = events.some(
            (one) => one.unit.slug === unit.slug && one.status !== 'cancelled',
          );
          expect(standing === 'complete').toBe(hasWork && hasEvent);
          expect(standing === 'none').toBe(!hasWork && !hasEvent);
        }
      }),
    );
  });

  test('is told in numbers of units', () => {
    const reports = [{ unit: commune, receivedOn: '2023-03-28' as const }];
    const board = dutyBoard([township, commune], {
      works: [work(), work()],
      events: [event(), event({ unit: township })],
      reports,
    });
    expect(tallyOf(board)).toEqual({
      units: 2,
      withWork: 1,
      withEvent: 2,
      complete: 1,
      reported: 1,
    });
  });
});
