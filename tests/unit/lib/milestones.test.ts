import { expect, test } from 'vitest';
import { byPeriod, inOrder, runOf, type Dated } from '#lib/milestones.ts';
import { calendar } from './calendar-of-2023.ts';

const on = (date: Dated['date'], isBefore = false): Dated => ({ date, isBefore });

test('«trước ngày 31/3» is due on the 30th', () => {
  expect(runOf(on('2023-03-31', true))).toEqual({ from: '2023-03-30', until: '2023-03-30' });
});

test('a year, a month and a programme of days run from their first to their last day', () => {
  expect(runOf(on('2022'))).toEqual({ from: '2022-01-01', until: '2022-12-31' });
  expect(runOf(on('2013-04'))).toEqual({ from: '2013-04-01', until: '2013-04-30' });
  expect(runOf({ ...on('2023-04-14'), endsOn: '2023-04-19' })).toEqual({
    from: '2023-04-14',
    until: '2023-04-19',
  });
});

test('the plan, known by its year alone, stands after the plan of 7/6/2022 that it carries out', () => {
  const dates = inOrder([on('2022'), on('2023-04-19'), on('2022-06-07'), on('1963-04-19')]).map(
    ({ date }) => date,
  );
  expect(dates).toEqual(['1963-04-19', '2022-06-07', '2022', '2023-04-19']);
});

test('what must be done before a day stands before that day', () => {
  expect(
    inOrder([on('2023-04-19'), on('2023-04-19', true)]).map(({ isBefore }) => isBefore),
  ).toEqual([true, false]);
});

test('what the plan sets for a day stands before what is told of that day', () => {
  const told = on('2023-04-19');
  const planned = { ...on('2023-04-19'), inCalendar: true };
  expect(inOrder([told, planned])).toEqual([planned, told]);
});

test('every milestone falls into one period, the anniversary into the campaign', () => {
  const items = [
    on('1963-04-19'),
    on('2022'),
    on('2023-04-19'),
    on('2023-04-20'),
    on('2025-07-01'),
  ];
  const { earlier, campaign, afterwards } = byPeriod(items, calendar);
  expect([earlier.length, campaign.length, afterwards.length]).toEqual([1, 2, 2]);
});
