import { isSurelyVni } from './keystrokes.ts';
import { inDigits, inWords, withFullYears } from './numerals.ts';
import { readQuery, type Question } from './query-words.ts';
import { readQuestion, type Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';

/** What another way to say a question costs, in distance from what was typed. */
const priceOfWay = 1;

const keysOf = ({ words }: Question): string => words.map(({ key }) => key).join(' ');

/** A question as typed, then said in other ways: its numbers in digits or in words, the site's words for the reader's. */
export function waysToSay(question: string, index: SearchIndex): Question[] {
  const typed = withFullYears(question);
  const said = [
    readQuery(typed, index),
    readQuery(inDigits(typed), index),
    readQuery(inWords(typed), index),
    readQuery(typed, index, { shortForms: index.sayings }),
    ...(isSurelyVni(typed) ? [] : [readQuery(typed, index, { readsKeystrokes: false })]),
  ];
  return said.filter((way, at) => said.findIndex((one) => keysOf(one) === keysOf(way)) === at);
}

/** The likeliest readings of every way. */
export async function readWays(
  ways: readonly Question[],
  index: SearchIndex,
): Promise<(Reading & { isAsTyped: boolean })[]> {
  const readings = await Promise.all(
    ways.map(async ({ words, changed }, at) =>
      (await readQuestion(words, index)).map((reading) => ({
        ...reading,
        distance: reading.distance + (at > 0 ? priceOfWay : 0),
        isAsTyped: at === 0 && !changed && !reading.changed,
      })),
    ),
  );
  return readings.flat();
}
