// `node tests/bench/search/quick.ts` asks this site's search alone, without a browser, on a site already built, and
// lists what it got wrong; fresh, unseen, held-out, sealed and frozen questions are only counted. `--dist dist-demo` names the site, `--sets development,held-out`
// the questions, `--class slip,joined` their classes, `--ask 'xã Tam Hợp'` one question instead.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { search } from '#search/search.ts';
import { root } from '../measure.ts';
import { openIndex, siteInNode } from './engines/site-in-node.ts';
import { heldOutDemoQueries, heldOutQueries } from './held-out.ts';
import { readPages } from './pages.ts';
import { blindQueries } from './queries/blind.ts';
import { citizenQueries } from './queries/citizens.ts';
import { demoCitizenQueries } from './queries/demo-citizens.ts';
import { demoQueries } from './queries/demo.ts';
import { developmentQueries } from './queries/development.ts';
import { everydayQueries } from './queries/everyday.ts';
import { frozenQueries } from './queries/frozen.ts';
import { probeQueries } from './queries/probes.ts';
import { realQueries } from './queries/real.ts';
import { roundQueries } from './queries/rounds.ts';
import { sealedQueries } from './queries/sealed.ts';
import { secondQueries } from './queries/second.ts';
import { thirdQueries } from './queries/third.ts';
import { unseenVisitorQueries } from './queries/unseen-visitors.ts';
import { visitorQueries } from './queries/visitors.ts';
import { failures, setTable } from './report.ts';
import { examine } from './session.ts';
import { queriesFor } from './soundness.ts';
import { madeQueries } from './variants.ts';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    sets: {
      type: 'string',
      default:
        'open,later,development,everyday,visitors,machine,fresh,unseen,blind,second,third,probes,held-out,sealed,frozen',
    },
    class: { type: 'string', default: '' },
    ask: { type: 'string' },
  },
});
const dist = join(root, options.dist);

/** What the search is not to be fitted to. */
const onlyCounted = new Set(['fresh', 'unseen', 'held-out', 'sealed', 'frozen']);

if (options.ask === undefined) await score();
else await showAnswers(options.ask);

async function score(): Promise<void> {
  const pages = readPages(dist);
  const written = {
    open: [...realQueries, ...demoQueries],
    later: roundQueries,
    development: developmentQueries,
    everyday: everydayQueries,
    visitors: visitorQueries,
    fresh: [...citizenQueries, ...demoCitizenQueries],
    unseen: unseenVisitorQueries,
    blind: blindQueries,
    second: secondQueries,
    third: thirdQueries,
    probes: probeQueries,
    sealed: sealedQueries,
    frozen: frozenQueries,
    'held-out': [...heldOutQueries, ...heldOutDemoQueries],
  };
  const sets = {
    ...Object.fromEntries(
      Object.entries(written).map(([name, queries]) => [name, queriesFor(pages, queries)]),
    ),
    machine: madeQueries(pages, 40, 'real'),
  };
  const wanted = options.sets.split(',');
  const classes = options.class.split(',').filter(Boolean);
  const engine = await siteInNode(dist);
  const results: Record<string, Awaited<ReturnType<typeof examine>>['judged']> = {};
  for (const [name, queries] of Object.entries(sets)) {
    if (!wanted.includes(name)) continue;
    const asked = queries.filter((query) => classes.length === 0 || classes.includes(query.class));
    const { judged } = await examine(engine, pages, asked);
    results[name] = judged;
    if (!onlyCounted.has(name)) console.log([`# ${name}`, ...failures(judged), ''].join('\n'));
  }
  console.log(setTable({ ...results, all: Object.values(results).flat() }));
}

async function showAnswers(question: string): Promise<void> {
  const { understood, answers } = await search(question, await openIndex(dist));
  if (understood !== undefined) console.log(`understood: ${understood}`);
  for (const { score: worth, url, excerpt } of answers) {
    const text = excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
    console.log(`${worth.toFixed(2)}\t${url}\t${text}`);
  }
}
