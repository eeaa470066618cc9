import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyBoard } from '#lib/register/board.ts';
import { registerLists } from '#lib/register/lists.ts';
import { reportWords } from '#lib/register/report-words.ts';
import { boardTable, registerTables, unitLines } from '#lib/register/report.ts';
import { eventRows, workRows } from '#lib/register/rows.ts';
import { someEvents, someWorks, themes, units, work } from './entries.ts';

describe('every number of the report', () => {
  test('is that of the list it leads to', () => {
    fc.assert(
      fc.property(someWorks, someEvents, (works, events) => {
        const [worksListed, eventsListed] = [workRows(works), eventRows(events)];
        const lists = new Map(
          [...registerLists('works', worksListed), ...registerLists('events', eventsListed)].map(
            ({ path, rows }) => [path, rows.length],
          ),
        );
        for (const { counts, total } of registerTables(worksListed, eventsListed, themes)) {
          for (const { count, path } of [...counts, ...(total ? [total] : [])]) {
            expect(path === undefined ? 0 : lists.get(path)).toBe(count);
          }
        }
      }),
    );
  });

  test('adds up to its total where the lines do not overlap', () => {
    fc.assert(
      fc.property(someWorks, someEvents, (works, events) => {
        for (const { counts, total } of registerTables(
          workRows(works),
          eventRows(events),
          themes,
        )) {
          if (!total) continue;
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
        }
      }),
    );
  });
});

describe('the units in the report', () => {
  const reports = [
    { unit: { slug: 'bac-son' }, receivedOn: '2023-03-30' as const },
    { unit: { slug: 'yen-hop' }, receivedOn: '2023-03-31' as const },
  ];

  test('reported in time only before 31/3/2023: «trước ngày» leaves the day itself out', () => {
    const board = dutyBoard(units, { works: [], events: [], reports });
    const numbers = new Map(
      boardTable(board, '2023-03-31').counts.map(({ label, count }) => [label, count]),
    );
    expect(numbers.get('Đã báo cáo trước ngày 31/3/2023')).toBe(1);
    expect(numbers.get('Đã báo cáo từ ngày 31/3/2023')).toBe(1);
    expect(numbers.get('Chưa báo cáo')).toBe(2);
  });

  test('stand in the order of the board, and a dropped work is not theirs any more', () => {
    const works = [
      work({ unit: units[3] ?? work().unit }),
      work({ unit: units[3] ?? work().unit, status: 'dropped' }),
    ];
    const board = dutyBoard(units, { works, events: [], reports });
    const lines = unitLines(board, works, []);
    expect(lines.map(({ unit }) => unit)).toEqual(units);
    expect(lines.map((line) => line.works)).toEqual([0, 0, 0, 1]);
  });
});

describe('the words of the report', () => {
  const report = {
    asOf: '2026-11-22',
    publisher: 'Trang chuyên đề',
    isSample: false,
    isRegisterEmpty: true,
    tables: [],
    units: [],
    published: [{ label: 'Tin', count: 12 }],
  } as const;

  test('never take «no public data» for «nothing was done»', () => {
    const { absence } = reportWords(report);
    expect(absence).toContain('không phải «không đơn vị nào làm»');
    expect(absence).toContain('tin: 12');
  });

  test('say at once that sample data is sample data, and that the rest is no official paper', () => {
    expect(reportWords({ ...report, isSample: true }).note).toContain('DỮ LIỆU MẪU');
    expect(reportWords(report).note).toContain('không có giá trị pháp lý');
  });
});
