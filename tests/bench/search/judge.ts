import { passageAt, reachOf, type Page } from './pages.ts';
import { plain } from './plain.ts';
import { asksForHeading, type Query, type Target } from './query.ts';

export type Verdict = 'wrong' | 'right page' | 'right place';

export interface Judged {
  query: Query;
  /** Addresses in the order they were shown, the first ten. */
  answers: readonly string[];
  /** Place of the first right page, from 1; 0 when none was shown. */
  rank: number;
  /** Whether the first answer leads to the right passage; undefined when any will do or the page is wrong. */
  isRightPlace: boolean | undefined;
}

interface Answer {
  page: Page;
  anchor: string;
}

const isHeadless = (page: Page, anchor: string): boolean => {
  const stretch = page.anchors.get(anchor);
  return (
    stretch !== undefined &&
    !page.headings.some(({ start }) => start >= stretch.start && start < stretch.end)
  );
};

/** The last heading before an anchor, which is where a reader of a passage without its own heading may land. */
const headingAbove = (page: Page, anchor: string): string | undefined => {
  const start = page.anchors.get(anchor)?.start ?? 0;
  return page.headings.findLast((heading) => heading.start <= start)?.id;
};

function leadsInto({ page, anchor }: Answer, expected: string): boolean {
  if (anchor === expected) return true;
  const reach = reachOf(page, expected);
  const start = anchor === '' ? 0 : page.anchors.get(anchor)?.start;
  if (reach === undefined || start === undefined) return false;
  if (start >= reach.start && start < reach.end && anchor !== '') return true;
  return anchor !== '' && isHeadless(page, expected) && headingAbove(page, expected) === anchor;
}

function compare(answer: Answer, target: Target): Verdict {
  const { page, anchor } = answer;
  switch (target.kind) {
    case 'title':
      return page.title === plain(target.title) ? 'right place' : 'wrong';
    case 'words': {
      const words = plain(target.words);
      if (!page.plainText.includes(words)) return 'wrong';
      return plain(passageAt(page, anchor)).includes(words) ? 'right place' : 'right page';
    }
    case 'address':
      if (page.address !== target.page) return 'wrong';
      return target.anchor === undefined || leadsInto(answer, target.anchor)
        ? 'right place'
        : 'right page';
  }
}

const best = (verdicts: readonly Verdict[]): Verdict =>
  (['right place', 'right page'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'wrong';

/** Judges answers by the text and addresses of the pages they lead to, never by what an engine says of them. */
export function makeJudge(pages: readonly Page[]) {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const verdictOn = (address: string, query: Query): Verdict => {
    const { pathname, hash } = new URL(address, 'http://site');
    const page = byAddress.get(pathname);
    if (page === undefined) return 'wrong';
    const answer = { page, anchor: decodeURIComponent(hash.slice(1)) };
    return best(query.targets.map((target) => compare(answer, target)));
  };
  return (query: Query, addresses: readonly string[]): Judged => {
    const answers = addresses.slice(0, 10);
    const verdicts = answers.map((address) => verdictOn(address, query));
    const rank = verdicts.findIndex((verdict) => verdict !== 'wrong') + 1;
    const isRightPlace =
      rank === 1 && asksForHeading(query) ? verdicts[0] === 'right place' : undefined;
    return { query, answers, rank, isRightPlace };
  };
}
