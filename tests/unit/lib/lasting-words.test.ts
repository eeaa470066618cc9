import { expect, test } from 'vitest';
import { lastingWords } from '#lib/lasting-words.ts';
import { phases } from '#lib/phase.ts';
import { calendar } from './calendar-of-2023.ts';

test.each(phases)('the HTML of %s says nothing that a later day makes false', (phase) => {
  const words = Object.values(lastingWords(phase, calendar)).join(' ');
  expect(words).not.toMatch(/hôm nay|ngày mai|hôm qua|sắp|còn \d|\d ngày trước|cách đây|bây giờ/iu);
  expect(words).toMatch(/\d{4}/);
});

test('the report is due before 31/3, so its last day is given too', () => {
  expect(lastingWords('reporting-due', calendar)).toMatchObject({
    lead: 'Báo cáo trước ngày',
    number: '31/3',
    caption: 'Hạn báo cáo là trước ngày 31/3/2023, nên ngày cuối còn trong hạn là 30/3/2023.',
  });
});
