import { excerptOf, type Stretch } from './excerpt.ts';
import type { PageRecord, Section } from './format.ts';
import { addressWords, kindWeight } from './kinds.ts';
import {
  answersBy,
  bitCount,
  hasRareNumber,
  heldBy,
  isWhole,
  joinedIn,
  longQuestion,
  needOf,
  presentIn,
  shareOf,
  type Need,
} from './evidence.ts';
import { agreementIn, matchText, type Match, type Run, type Wanted } from './matching.ts';
import { sources } from './source-lists.ts';
import { isOrdinal, type ShortForms } from './words.ts';

/** One answer, ready to be shown. */
export interface Answer {
  url: string;
  title: Stretch[];
  /** Another name of the page, which tells it from one of the same title. */
  alsoCalled?: string | undefined;
  /** The heading the match stands under; empty at the top of the page. */
  heading: string;
  kind: string;
  picture?: string | undefined;
  excerpt: Stretch[];
  score: number;
}

interface Reread {
  section: Section;
  heading: Match;
  text: Match;
  /** Bits of the words that stand together here. */
  held: number;
  /** Whether that is enough to answer. */
  isAnswer: boolean;
  score: number;
}

/** What each sign is worth; found by trying on several hundred questions. */
export const worth = {
  share: 1.5,
  longest: 1.3,
  headingFit: 0.8,
  wholeHeading: 0.5,
  label: 0.8,
  ofUnit: 0.5,
  titleFit: 2,
  agreement: 0.9,
  kind: 0.8,
  often: 0.3,
  scattered: 0.6,
  sources: 0.7,
  address: 0.9,
  held: 2,
  lead: 0.3,
  begins: 0.2,
  whole: 0.5,
};

/** How much of a title or heading the question is: «Khen thưởng» is all of it, a word in ten is little. */
const fit = ({ share, runs, size, length }: Match, { words }: Wanted): number => {
  if (runs.length === 0 || size === 0) return 0;
  const met = new Set(runs.flatMap(({ from, length }) => words.slice(from, from + length)));
  const needed = words.filter(({ isWeak }) => !isWeak);
  // A title is short: words stand together there even when others stand between, but not one syllable of two.
  const scattered = needed.filter((word) => met.has(word)).length / Math.max(1, needed.length);
  const covered = Math.min(1, length / size);
  return (
    Math.max(share, needed.length > 2 ? worth.scattered * scattered : 0) * (0.5 + 0.5 * covered)
  );
};

/** Of two titles that say it, the one that says it first is meant. */
const lead = ({ runs, agreement, longest }: Match): number =>
  runs.some(({ at, from }) => at === 1 && from === 0) ? worth.begins * agreement * longest : 0;

/** A heading that is nothing but the question says where the answer stands. */
const headingWorth = (share: number): number =>
  worth.headingFit * share + (share > 0.95 ? worth.wholeHeading : 0);

/** What a page of one unit or one person that the question does not name is worth less, where it asks about the district. */
const besideSubject = ({ kind }: PageRecord, { words }: Wanted, named: number): number =>
  named === 0 && words.some(({ isSubject }) => isSubject) && 'don-vi guong'.includes(kind)
    ? worth.ofUnit
    : 0;

/** Lists of sources repeat the titles of others. */
const isOfSources = ({ under }: Section): boolean => under === sources;

function reread(
  section: Section,
  names: readonly Match[],
  wanted: Wanted,
  need: Need,
  shortForms: ShortForms,
): Reread {
  const heading = matchText(section.heading, wanted, shortForms);
  const text = matchText(section.text, wanted, shortForms);
  const passage = { text, heading, names };
  const held = heldBy(passage, wanted, need);
  const score =
    worth.share * Math.max(text.share, heading.share) +
    worth.longest * Math.max(text.longest, heading.longest) +
    headingWorth(fit(heading, wanted)) +
    worth.held * shareOf(held, need) +
    (section.id === '' ? worth.lead * text.share : worth.label * text.label);
  return {
    section,
    heading,
    text,
    held,
    isAnswer: answersBy(passage, held, wanted, need),
    score: isOfSources(section) ? score * worth.sources : score,
  };
}

/** How often the longest phrase is met on the page, up to four times. */
const often = (matches: readonly Match[]): number => {
  const longest = Math.max(...matches.map((match) => match.longest));
  const met = matches.filter((match) => match.longest === longest);
  const runs = met.flatMap((match) => match.runs);
  const length = Math.max(...runs.map((run) => run.length));
  return Math.min(4, runs.filter((run) => run.length === length).length) / 4;
};

/** Runs worth marking: phrases, and words that stand in none anywhere on the page. */
const telling = (runs: readonly Run[], wanted: Wanted, joined: number): Run[] =>
  runs.filter(
    ({ from, length }) =>
      length > 1 || (wanted.words[from]?.isWeak === false && ((joined >> from) & 1) === 0),
  );

const stretchesOf = (text: string, runs: readonly Run[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
};

/** Whether what was typed between quotation marks stands there letter for letter. */
const keepsQuotes = (wanted: Wanted, matches: readonly Match[]): boolean => {
  const quoted = wanted.words.flatMap(({ quoted }, at) => (quoted ? [at] : []));
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (first === undefined || last === undefined) return true;
  return matches.some(({ runs }) =>
    runs.some(
      ({ from, length, agreement }) => from <= first && from + length > last && agreement === 1,
    ),
  );
};

/** Whether a number that ends the question stands in its name: «Tập thể Mẫu 32», not any «Mẫu 32». */
function keepsLastNumber(
  { words, pairWeights, rarest }: Wanted,
  matches: readonly Match[],
): boolean {
  const last = words.length - 1;
  const isNumber = (at: number): boolean => /^\d{1,3}$/.test(words[at]?.key ?? '');
  if (last < 2 || !isNumber(last) || isNumber(last - 1) || isOrdinal(words[last - 1]?.key))
    return true;
  // What stands together nowhere is no name.
  if ((pairWeights[last - 2] ?? 0) > rarest) return true;
  const ends = matches
    .flatMap(({ runs }) => runs)
    .filter(({ from, length }) => from + length > last && length > 1);
  return ends.length === 0 || ends.some(({ from }) => from < last - 1);
}

/** Whether the marks the reader typed are those of the page; one in two may be a slip. */
const agrees = (wanted: Wanted, matches: readonly Match[]): boolean =>
  agreementIn(matches, wanted) >= (wanted.words.length === 1 ? 1 : 0.5);

/** Reads a page again, closely: how well it answers, where, and in which words. Undefined when it does not. */
export function reviewPage(
  page: PageRecord,
  wanted: Wanted,
  shortForms: ShortForms,
): Answer | undefined {
  const need = needOf(wanted);
  const title = matchText(page.title, wanted, shortForms);
  const address = matchText(addressWords(page.url), wanted, shortForms);
  const also = matchText(page.alsoCalled ?? '', wanted, shortForms);
  const names = [title, address, also];
  const name = (also.share > title.share ? page.alsoCalled : undefined) ?? page.title;
  const sections = page.sections.map((section) =>
    // The name of the page is what its top stands under.
    reread(
      section.id === '' ? { ...section, heading: name } : section,
      names,
      wanted,
      need,
      shortForms,
    ),
  );
  const matches = [title, also, ...sections.flatMap(({ heading, text }) => [heading, text])];
  const joined = joinedIn([...matches, address]);
  const present = presentIn([...matches, address]);
  const answers =
    (isWhole(joined, need) && (joinedIn(names) !== 0 || bitCount(need.words) >= longQuestion)) ||
    (isWhole(present, need) && hasRareNumber(present, wanted)) ||
    sections.some(({ isAnswer }) => isAnswer);
  if (!answers || !keepsLastNumber(wanted, matches)) return undefined;
  if (!keepsQuotes(wanted, matches) || !agrees(wanted, [...matches, address])) return undefined;

  const best = sections.reduce(
    (a, b) => (b.score > a.score + 1e-9 ? b : a),
    sections[0] ?? emptySection,
  );
  const titleFit = Math.max(
    fit(title, wanted),
    fit(also, wanted),
    worth.address * fit(address, wanted),
  );
  const answersByTitle =
    title.share > 0.9 && best.heading.share <= title.share && fit(best.heading, wanted) <= titleFit;
  const shown = answersByTitle ? (sections[0] ?? best) : best;
  const agreement = Math.max(
    ...matches
      .filter(({ longest }) => longest === Math.max(...matches.map((m) => m.longest)))
      .map((m) => m.agreement),
  );
  const runs = telling(shown.text.runs, wanted, joined);
  return {
    url: shown.section.id === '' ? page.url : `${page.url}#${shown.section.id}`,
    title: stretchesOf(page.title, telling(title.runs, wanted, joined)),
    heading: shown.section.id === '' ? '' : shown.section.heading || (shown.section.under ?? ''),
    kind: page.kind,
    alsoCalled: page.alsoCalled,
    picture: page.picture,
    excerpt: excerptOf(shown.section.text, runs),
    score:
      best.score +
      worth.titleFit * titleFit +
      Math.max(...names.map(lead)) +
      worth.agreement * agreement +
      worth.kind * kindWeight(page.kind) +
      worth.often * often(matches) +
      worth.whole * shareOf(joined, need) -
      besideSubject(page, wanted, joinedIn(names) & need.words),
  };
}

/** The passage of a page at an anchor, as an answer above all others. */
export function placeOn(page: PageRecord, anchor: string): Answer | undefined {
  const section = page.sections.find(({ id }) => id === anchor);
  if (section === undefined) return undefined;
  return {
    url: `${page.url}#${anchor}`,
    title: stretchesOf(page.title, []),
    heading: section.heading || (section.under ?? ''),
    kind: page.kind,
    excerpt: excerptOf(section.text, []),
    score: Infinity,
  };
}

const nothing: Match = {
  runs: [],
  share: 0,
  longest: 0,
  length: 0,
  agreement: 0,
  size: 0,
  label: 0,
};
const emptySection: Reread = {
  section: { id: '', heading: '', text: '' },
  heading: nothing,
  text: nothing,
  held: 0,
  isAnswer: false,
  score: 0,
};
