// Walks the finished site in browsers other than Chromium: every template on a phone, then the main journeys.
import { serveSite } from '#commands/serve-site.ts';
import { templates } from '../pages.ts';
import { findFirefox, Firefox } from './firefox.ts';
import { findWebKit, WebKit } from './webkit.ts';

const folder = process.env['DIST_DIR'] ?? 'dist';

interface Journey {
  title: string;
  from: string;
  /** An expression that does something in the page and comes to true once that has worked. */
  act: string;
}

/** Until an expression of the page is true; what never becomes so ends in false. */
const until = (expression: string): string => `
  for (let tries = 0; tries < 100; tries += 1) {
    if (${expression}) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;`;

const journeys: readonly Journey[] = [
  {
    title: 'a question without marks is answered',
    from: '/tim-kiem/?q=khen%20thuong',
    act: `(async () => {${until("document.querySelector('site-search ol a')")}})()`,
  },
  {
    title: 'the text grows at the press of a button',
    from: '/rieng-tu/',
    act: `(async () => {
      const size = () => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize);
      const before = size();
      document.querySelector('text-size button:last-of-type').click();
      ${until('size() > before * 1.1')}
    })()`,
  },
  {
    title: 'the list of exemplars is filtered',
    from: '/guong-dien-hinh/',
    act: `(async () => {
      const select = document.querySelector('profile-filter select');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      ${until("document.querySelector('profile-filter [role=status]').textContent.trim() !== ''")}
    })()`,
  },
  {
    title: 'an address of a clause leads to that clause',
    from: '/ke-hoach/#ii-3-a',
    act: `(async () => {${until("document.querySelector(':target')?.id === 'ii-3-a'")}})()`,
  },
];

const port = await serveSite({ folder, base: '/' }, { port: 4391, tries: 50, host: '127.0.0.1' });
if (port === undefined) throw new Error('No port is free.');
const home = `http://127.0.0.1:${String(port)}`;

interface Browser {
  readonly errors: readonly string[];
  open: (url: string, width: number) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** A page that searches fetches its index, one that lists what is kept reads the store; leaving it before would make the engine complain. */
const settled =
  "new Promise((done) => setTimeout(done, document.querySelector('site-search, lost-address, offline-shelf') ? 3000 : 0))";

async function walk(browser: Browser): Promise<string[]> {
  const faults: string[] = [];
  for (const address of templates) {
    await browser.open(home + address, 360);
    await browser.evaluate(settled);
    const moved = await browser.evaluate('scrollTo(9999, 0), scrollX');
    if (moved !== 0) faults.push(`${address}: scrolls sideways by ${String(moved)} pixels`);
  }
  for (const { title, from, act } of journeys) {
    await browser.open('about:blank', 360);
    await browser.open(home + from, 360);
    if ((await browser.evaluate(act)) !== true) faults.push(`${from}: not so: ${title}`);
    await browser.evaluate(settled);
  }
  return [...faults, ...browser.errors];
}

/** Resolves to how many faults were found. */
async function report(name: string, browser: Browser): Promise<number> {
  try {
    const faults = await walk(browser);
    const walked = `${String(templates.length)} templates, ${String(journeys.length)} journeys`;
    const mark = faults.length === 0 ? '✔' : '✘';
    console.log(`${mark} ${name}: ${walked}, ${String(faults.length)} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    return faults.length;
  } finally {
    await browser.close();
  }
}

let failed = 0;
const firefox = findFirefox();
if (firefox === undefined)
  console.log('– Firefox: skipped, none is installed (FIREFOX_PATH names one)');
else failed += await report('Firefox', await Firefox.start(firefox));
const webKit = findWebKit();
if (webKit === undefined)
  console.log('– WebKit: skipped, webkit2gtk-driver or xvfb is not installed');
else failed += await report('WebKit', await WebKit.start(webKit, home));
process.exit(failed === 0 ? 0 : 1); // the server would go on
