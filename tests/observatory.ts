// The tests of MDN's HTTP Observatory, after its public rules (developer.mozilla.org/en-US/observatory/docs/tests_and_scoring).
// They ask for an https address of the open web; what only such an address can show (redirects, a certificate, the
// list of preloaded hosts, third-party scripts and cookies, of which the site has none) scores 0 here and there.

export interface Answer {
  headers: ReadonlyMap<string, string>;
  /** The page, where the answer is one: a policy in it counts as well. */
  html?: string;
}

interface Verdict {
  rule: string;
  score: number;
}

const passed = (rule: string, score = 0): Verdict => ({ rule, score });

type Policy = ReadonlyMap<string, readonly string[]>;

const metaPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** All policies of an answer as one. Sources of a directive that several name are put together, as Observatory does. */
function policyOf({ headers, html = '' }: Answer): Policy {
  const texts = [headers.get('content-security-policy') ?? '', metaPolicy.exec(html)?.[1] ?? ''];
  const policy = new Map<string, string[]>();
  for (const directive of texts.join(';').split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name !== '') policy.set(name, [...(policy.get(name) ?? []), ...sources]);
  }
  return policy;
}

function contentPolicy(policy: Policy): Verdict {
  if (policy.size === 0) return passed('csp-not-implemented', -25);
  const sources = (name: string): readonly string[] =>
    policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isLoose = (name: string): boolean => {
    const all = sources(name);
    const isPinned = all.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
    return (
      all.some((source) => ['*', 'data:', 'http:', 'https:'].includes(source)) ||
      (all.includes("'unsafe-inline'") && !isPinned)
    );
  };
  if (isLoose('script-src') || isLoose('object-src'))
    return passed('csp-implemented-with-unsafe-inline', -20);
  if (sources('script-src').includes("'unsafe-eval'"))
    return passed('csp-implemented-with-unsafe-eval', -10);
  if ([...policy.values()].flat().some((source) => source.startsWith('http:')))
    return passed('csp-implemented-with-insecure-scheme', -20);
  if (isLoose('style-src')) return passed('csp-implemented-with-unsafe-inline-in-style-src-only');
  return policy.get('default-src')?.join(' ') === "'none'"
    ? passed('csp-implemented-with-no-unsafe-default-src-none', 10)
    : passed('csp-implemented-with-no-unsafe', 5);
}

const halfAYear = 15_768_000; // seconds

function strictTransport(value = ''): Verdict {
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
  if (age === 0) return passed('hsts-not-implemented', -20);
  return age >= halfAYear
    ? passed('hsts-implemented-max-age-at-least-six-months')
    : passed('hsts-implemented-max-age-less-than-six-months', -10);
}

const closedTo = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

function referrer(value = ''): Verdict {
  if (closedTo.test(value)) return passed('referrer-policy-private', 5);
  return value === ''
    ? passed('referrer-policy-not-implemented')
    : passed('referrer-policy-unsafe', -5);
}

function framing(policy: Policy, value = ''): Verdict {
  const ancestors = policy.get('frame-ancestors');
  if (ancestors && !ancestors.includes('*'))
    return passed('x-frame-options-implemented-via-csp', 5);
  return /^(?:deny|sameorigin)$/i.test(value)
    ? passed('x-frame-options-sameorigin-or-deny')
    : passed('x-frame-options-not-implemented', -20);
}

function resourcePolicy(value = ''): Verdict {
  if (/^same-(?:origin|site)$/.test(value))
    return passed(`cross-origin-resource-policy-implemented-with-${value}`, 10);
  return passed(
    `cross-origin-resource-policy-${value === '' ? 'not-implemented' : `implemented-with-${value}`}`,
  );
}

const cookies = (value?: string): Verdict =>
  value === undefined ? passed('cookies-not-found') : passed('cookies-found', -20);

const sniffing = (value?: string): Verdict =>
  value === 'nosniff'
    ? passed('x-content-type-options-nosniff')
    : passed('x-content-type-options-not-implemented', -5);

/** Every verdict, and the mark: extra points count only for what has lost at most ten. */
export function judge(answer: Answer): { verdicts: Verdict[]; mark: number } {
  const policy = policyOf(answer);
  const header = (name: string) => answer.headers.get(name);
  const verdicts = [
    contentPolicy(policy),
    cookies(header('set-cookie')),
    strictTransport(header('strict-transport-security')),
    referrer(header('referrer-policy')),
    framing(policy, header('x-frame-options')),
    sniffing(header('x-content-type-options')),
    resourcePolicy(header('cross-origin-resource-policy')),
  ];
  const lost = verdicts.reduce((sum, { score }) => sum + Math.min(0, score), 0);
  const gained = verdicts.reduce((sum, { score }) => sum + Math.max(0, score), 0);
  return { verdicts, mark: Math.max(0, 100 + lost + (100 + lost >= 90 ? gained : 0)) };
}

/** The most an address can get that no browser holds on its list of https hosts. */
export const fullMark = 130;
