import { normaliseText } from '#lib/officer-text.ts';
import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { yamlFaultWords } from './yaml-fault-words.ts';
import type { YamlTrouble } from './yaml-fault-words.ts';
import { isRecord } from './field-tree.ts';
import type { FieldPath } from './field-tree.ts';

export interface YamlReading {
  /** Undefined when the text has faults. */
  data: unknown;
  /** Only the first fault of the writing itself, for each makes others; but every doubled key. */
  faults: YamlTrouble[];
  /** The line of a value, or of the nearest thing around it; counted from 1. */
  lineOf: (path: FieldPath) => number;
}

// Dates stay text («core» knows no timestamps), and so do yes, no and on.
const options = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  prettyErrors: false,
} as const;

/** Nothing an officer means is that deep, and the reader takes long over it or exhausts its stack. */
const tooDeep = /(?:[[{]\s*){20}|(?:[-?] +){20}/;

const notReadable: YamlReading = {
  data: undefined,
  faults: [yamlFaultWords('IMPOSSIBLE', '', '', '')],
  lineOf: () => 1,
};

function parse(text: string) {
  const lines = new LineCounter();
  return { document: parseDocument(text, { ...options, lineCounter: lines }), lines };
}

/** Reads YAML as an officer means it; signs that would silently change or drop a value are faults. */
export function readYaml(text: string): YamlReading {
  if (tooDeep.test(text)) return notReadable;
  try {
    const { document, lines } = parse(text);
    const faults = troublesOf(document, text, lines);
    const data: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    return {
      data: text.includes('\\') ? withPlainText(data) : data,
      faults,
      lineOf: lineFinder(text),
    };
  } catch {
    return notReadable;
  }
}

/** Lines are asked for only where something is wrong; keeping the tree of every file would be a waste. */
function lineFinder(text: string): (path: FieldPath) => number {
  let parsed: ReturnType<typeof parse> | undefined;
  return (path) => {
    parsed ??= parse(text);
    return lineIn(parsed.document, parsed.lines, path);
  };
}

/** Escapes such as `"\u200B"` bring in what reading the file had taken out. */
const withPlainText = (value: unknown): unknown => {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(withPlainText);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainText(one)]));
};

interface Issue {
  code: string;
  message: string;
  position: number;
}

const troubleAt = (
  { code, message, position }: Issue,
  text: string,
  lines: LineCounter,
): YamlTrouble => {
  const { line, col } = lines.linePos(position);
  const whole = text.split('\n', line)[line - 1] ?? '';
  return { ...yamlFaultWords(code, message, whole.slice(col - 1), whole), line };
};

function troublesOf(document: Document.Parsed, text: string, lines: LineCounter): YamlTrouble[] {
  const issues = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [position] }): Issue => ({ code, message, position }),
  );
  const doubled = issues.filter((issue) => issue.code === 'DUPLICATE_KEY');
  const [first = silentIssue(document, text)] = issues;
  if (!first) return [];
  const shown = first.code === 'DUPLICATE_KEY' ? doubled : [first];
  return shown.map((issue) => troubleAt(issue, text, lines));
}

/** Whether a comment follows a value, or stands where it should be, on the value's own line. */
const isCut = (text: string, position: number, end: number): boolean =>
  /^[ \t]+#/.test(text.slice(end, end + 20)) ||
  (position === end &&
    /:[ \t]+$/.test(text.slice(Math.max(0, end - 20), end)) &&
    text[end] === '#');

/** What YAML takes without a word although the officer's text is changed or lost. */
function silentIssue(document: Document.Parsed, text: string): Issue | undefined {
  if (!/[&*!#\\]/.test(text)) return undefined; // walking every tree would double the reading time
  let found: Issue | undefined;
  visit(document, {
    Node: (_key, node) => {
      const [position = 0, end = 0] = node.range ?? [];
      const isPlain = isScalar(node) && node.type === 'PLAIN';
      if (isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!'))
        found = { code: 'SIGN', message: '', position };
      else if (isPlain && isCut(text, position, end))
        found = { code: 'COMMENT', message: '', position };
      else if (isScalar(node) && /\p{Surrogate}/u.test(String(node.value)))
        found = { code: 'BAD_DQ_ESCAPE', message: '', position };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function lineIn(document: Document.Parsed, lines: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
