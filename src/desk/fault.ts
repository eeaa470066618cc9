/** One thing wrong with the content, in words for an officer. */
export interface Fault {
  /** As the officer knows it: `content/don-vi/chau-quang.md`. */
  file: string;
  /** Counted from 1, where it can be told. */
  line?: number;
  /** Which entry of a list file: `seed`. */
  entry?: string;
  /** The path of the field, `facts.0.sources.1`; empty when the fault is the file's. */
  field: string;
  /** The field's Vietnamese name, with the names of the fields it stands in. */
  label: string;
  /** What is wrong: begins small, ends without a full stop. */
  problem: string;
  /** How to mend it: a sentence, or several. */
  mend?: string;
  /** The nearest right value. */
  suggestion?: string;
  /** The Vietnamese name of a suggested key. */
  suggestionLabel?: string;
}

const uncapitalised = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What is wrong and how to mend it, without the file's name. */
export function faultSentence(fault: Fault): string {
  const { line, entry, label, problem, mend, suggestion, suggestionLabel } = fault;
  const place = [entry === undefined ? '' : `mục «${entry}»`, label].filter(Boolean).join(', ');
  const lineWords = line === undefined ? '' : `dòng ${String(line)}`;
  const where = place && lineWords ? `${place} (${lineWords})` : place || lineWords;
  const what = `${uncapitalised(problem.trim()).replace(/\.+$/, '')}.`;
  const suggested = `«${suggestion ?? ''}»${suggestionLabel ? ` (${suggestionLabel})` : ''}`;
  return [
    capitalised(where ? `${where}: ${what}` : what),
    suggestion === undefined ? '' : `Có phải ${suggested}?`,
    mend ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
