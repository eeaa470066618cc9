/** How an officer may write a date, as a form can tell it: the pattern, and the words for whoever misses it. */
export interface WrittenAs {
  pattern: string;
  advice: string;
}

const year = '(?:19|20)[0-9]{2}';
const month = '(?:0?[1-9]|1[0-2])';
const day = [
  String.raw`(?:0?[1-9]|[12][0-9])/${month}`,
  String.raw`30/(?:0?[13-9]|1[0-2])`,
  String.raw`31/(?:0?[13578]|1[02])`,
].join('|');
const isoMonth = '(?:0[1-9]|1[0-2])';
const isoDay = [
  `${isoMonth}-(?:0[1-9]|[12][0-9])`,
  '(?:0[13-9]|1[0-2])-30',
  '(?:0[13578]|1[02])-31',
].join('|');

const wholeDay = `(?:${day})/${year}|${year}-(?:${isoDay})`;

/** Only 29/2 of a common year passes here; the content check knows the leap years. */
export const writtenDates: Readonly<Record<'day' | 'partial-day', WrittenAs>> = {
  day: {
    pattern: `^(?:${wholeDay})$`,
    advice: 'Viết ngày có thật, như 19/4/2023.',
  },
  'partial-day': {
    pattern: `^(?:${wholeDay}|${month}/${year}|${year}-${isoMonth}|${year})$`,
    advice: 'Viết ngày, tháng hoặc năm có thật, như 19/4/2023, 4/2023 hoặc 2023.',
  },
};
