// The parts of RESULTS.md.
import { loadavg } from 'node:os';
import { machine } from '../measure.ts';
import type { SiteResult } from './bench-site.ts';
import { classTable, engineTable, kilobytes, setTable } from './report.ts';
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
written questions was held out from those who built the search (\`held-out.ts\`; a part was seen in late November 2026);
some were invented later, against a search that was already built (\`queries/rounds.ts\`). Citizens ask as people do who
do not know the site, in whole sentences and other words (\`queries/citizens.ts\`): a hard set, asked before and after
work on the search and never fitted to. Visitors ask so after reading it (\`queries/unseen-visitors.ts\`): half of what
was written then, drawn at random; the search was fitted to the other half alone. The sealed set was written by two
people who saw nothing but the built pages, and was first asked once the search was finished (\`queries/sealed.ts\`,
\`queries/frozen.ts\`). The machine's questions are word runs drawn from the pages with a seed, each typed seven ways
(\`variants.ts\`).
`;

const engines = ({ outcomes }: SiteResult): string =>
  outcomes
    .map(({ engine }) => {
      const weight =
        engine.bytes === undefined ? '' : `, index ${kilobytes(engine.bytes)} compressed`;
      return `- ${engine.name}: ${engine.settings}${weight}`;
    })
    .join('\n');

/**
 * One site: every engine's quality, and what this site's search costs on the line.
 * @param network what `networkTable` says
 */
export function siteChapter(result: SiteResult, network: string, command: string): string {
  const { site, pages, sets, outcomes } = result;
  const written = outcomes.map((outcome) =>
    ofSet(outcome, [
      ...sets.open,
      ...sets.later,
      ...sets.heldOut,
      ...sets.citizens,
      ...sets.visitors,
      ...sets.sealed,
    ]),
  );
  const made = outcomes.map((outcome) => ofSet(outcome, sets.made));
  const own = (queries: readonly Query[]) =>
    outcomes.slice(0, 1).flatMap((outcome) => ofSet(outcome, queries).judged);
  return `# ${site.name}

${String(pages.length)} pages. \`${command}\` on ${machine()}, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.

${engineTable(written)}

${engines(result)}

This site alone, by set:

${setTable({
  'the open set': own(sets.open),
  'those invented later': own(sets.later),
  'the held-out third': own(sets.heldOut),
  citizens: own(sets.citizens),
  visitors: own(sets.visitors),
  'the sealed set': own(sets.sealed),
  'the machine': own(sets.made),
})}

Success@1 by class, written questions (silence for absent things):

${classTable(written)}

Success@1 on the machine's questions:

${classTable(made)}

${network}
`;
}
