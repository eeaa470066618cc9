import { createHash } from 'node:crypto';
import { readAheadRules } from './read-ahead.ts';

type Directives = Readonly<Record<string, string>>;

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** What any page may load and do: its own site's files, and nothing else. Workers follow `script-src`. */
const ownFiles: Directives = {
  'script-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Pagefind's engine is WebAssembly; it runs where a reader searches and nowhere else. */
const engine = { 'script-src': "'self' 'wasm-unsafe-eval'" };

const directivesOf = (runsEngine: boolean): Directives =>
  runsEngine ? { ...ownFiles, ...engine } : ownFiles;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashesOf = (texts: readonly string[]): string => [...new Set(texts.map(hashOf))].join(' ');

interface PageParts {
  /** The text of each inlined style. */
  styles: readonly string[];
  /** The text of each block of data: rules for reading ahead, and JSON-LD, for which checkers alone ask a hash. */
  dataBlocks: readonly string[];
  runsEngine: boolean;
}

/**
 * The policy a page carries in itself (CSP 3): only there can its inlined styles be named by hash, and it
 * holds on hosts that let nobody set a header. A policy in a page cannot say who may frame it.
 */
export function pagePolicy({ styles, dataBlocks, runsEngine }: PageParts): string {
  const directives = directivesOf(runsEngine);
  return written({
    'default-src': "'none'",
    'style-src': hashesOf(styles) || "'none'",
    ...directives,
    'script-src': `${directives['script-src'] ?? ''} ${hashesOf(dataBlocks)}`.trim(),
  });
}

/**
 * The policy in the header of a page. `default-src` and `style-src` are left to `pagePolicy`: a browser
 * obeys both policies, and no header of bounded size could name the styles of all pages.
 */
export const headerPolicy = (options: { runsEngine: boolean; framedBy: string }): string => {
  const directives = directivesOf(options.runsEngine);
  return written({
    ...directives,
    'script-src': `${directives['script-src'] ?? ''} ${hashOf(readAheadRules)}`,
    'object-src': "'none'",
    'media-src': "'none'",
    'frame-src': "'none'",
    'frame-ancestors': options.framedBy,
  });
};

const alone: Directives = {
  'default-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** For files that are no pages: opened by themselves they load nothing. */
export const filePolicy = written(alone);

/** A worker obeys the policy of its own file, not that of the page that started it. */
export const workerPolicy = written({
  ...alone,
  ...engine,
  'connect-src': "'self'",
});
