// The parts of RESULTS.md.
import { loadavg } from 'node:os';
import { machine, median } from '../measure.ts';
import type { NetworkResult, SiteResult } from './bench-site.ts';
import type { Wait } from './network.ts';
import { classTable, engineTable, kilobytes, setTable, table } from './report.ts';
import type { Query } from './query.ts';
import { ofSet } from './session.ts';

export const intro = `# How the search is measured

\`npm run bench:search\` in headless Chromium. The site is asked on \`/tim-kiem/\` and judged by what its list
shows; Pagefind's own index and API run in the same browser, the libraries in Node on one document for every heading,
lower-cased and without marks. Every engine gets the same questions and the same judge: an answer is right when the text
or address of the page it leads to is what the question asks for, whatever the engine says of it (\`judge.ts\`). The
libraries' settings are the best of those tried (\`engines/\`).

_success@1_ and _MRR_ (first ten) are over questions that have an answer; _heading_ is the share of right first answers
that also lead to the right passage; _absent_ is the share of silence over what the site does not have. A third of the
written questions was held out from those who built the search (\`held-out.ts\`); some were invented later, against a search
that was already built (\`queries/rounds.ts\`). The machine's questions are word runs
drawn from the pages with a seed, each typed seven ways (\`variants.ts\`).
`;

const engines = ({ outcomes }: SiteResult): string =>
  outcomes
    .map(({ engine }) => {
      const weight =
        engine.bytes === undefined ? '' : `, index ${kilobytes(engine.bytes)} compressed`;
      return `- ${engine.name}: ${engine.settings}${weight}`;
    })
    .join('\n');

/** One site: every engine's quality, and what this site's search costs on the line. */
export function siteChapter(result: SiteResult, network: NetworkResult, command: string): string {
  const { site, pages, sets, outcomes } = result;
  const written = outcomes.map((outcome) =>
    ofSet(outcome, [...sets.open, ...sets.later, ...sets.heldOut]),
  );
  const made = outcomes.map((outcome) => ofSet(outcome, sets.made));
  const own = (queries: readonly Query[]) =>
    outcomes.slice(0, 1).flatMap((outcome) => ofSet(outcome, queries).judged);
  return `# ${site.name}

${String(pages)} pages. \`${command}\` on ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.

${engineTable(written)}

${engines(result)}

This site alone, by set:

${setTable({
  'the open set': own(sets.open),
  'those invented later': own(sets.later),
  'the held-out third': own(sets.heldOut),
  'the machine': own(sets.made),
})}

Success@1 by class, written questions (silence for absent things):

${classTable(written)}

Success@1 on the machine's questions:

${classTable(made)}

${networkTable(network)}
`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

const medianOf = (waits: readonly Wait[]): string[] => [
  seconds(median(waits.map(({ first }) => first))),
  seconds(median(waits.map(({ whole }) => whole))),
];

const networkTable = ({
  first,
  later,
  visits,
}: NetworkResult): string => `On the line: what a question costs
beyond what any page of the site loads, with an empty cache; then a first visit by an address with a question, and one more
question, at 400 kbit/s, 400 ms round trip and a processor six times slower (medians of ${String(visits.length)}).

${table(
  ['', 'bytes', 'requests', 'first answer, s', 'whole answer, s'],
  [
    [
      'first question',
      kilobytes(first.bytes),
      String(first.requests),
      ...medianOf(visits.map(({ arrival }) => arrival)),
    ],
    [
      'a later one',
      kilobytes(median(later.map(({ bytes }) => bytes))),
      String(median(later.map(({ requests }) => requests))),
      ...medianOf(visits.map(({ later: next }) => next)),
    ],
  ],
)}`;
