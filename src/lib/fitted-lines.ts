/** Lines of a text, the size they fit their box in, and the distance from line to line, in pixels. */
export interface FittedLines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** How wide a text is at size 1. */
export type Measure = (text: string) => number;

export interface LineBox {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
}

/** Marks above and below a letter (Ẩ under a y) need more than the usual 1.2. */
const leadingOf = (size: number): number => Math.ceil(size * 1.34);

/** What must stay on one line: an en dash stays with the word before it. */
const unitsOf = (text: string): string[] => text.trim().split(/\s+(?![–—-](?:\s|$))/);

function broken(units: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    const joined = last === undefined ? unit : `${last} ${unit}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(unit);
  }
  return lines;
}

/** The same number of lines, as even as they can be: no lonely last word. */
function balanced(units: readonly string[], width: number, measure: Measure): string[] {
  let best = broken(units, width, measure);
  for (let share = 0.95; share >= 0.4; share -= 0.05) {
    const narrower = broken(units, width * share, measure);
    const isNoWider = narrower.every((line) => measure(line) <= width);
    if (narrower.length > best.length || !isNoWider) break;
    best = narrower;
  }
  return best;
}

/** As much of a line as fits, with an ellipsis. */
function shortened(line: string, width: number, measure: Measure): string {
  let letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

/**
 * Breaks a text into even lines in the largest size that fits the box. What does not fit even in the
 * smallest size ends in an ellipsis: nothing runs out of the box.
 */
export function fittedLines(
  text: string,
  { width, height, sizes }: LineBox,
  measure: Measure,
): FittedLines {
  const units = unitsOf(text);
  for (const size of sizes) {
    const leading = leadingOf(size);
    const lines = broken(units, width / size, measure);
    const fits =
      lines.length * leading <= height && lines.every((line) => measure(line) * size <= width);
    if (fits) return { lines: balanced(units, width / size, measure), size, leading };
  }
  const size = sizes.at(-1) ?? 16;
  const leading = leadingOf(size);
  const most = Math.max(1, Math.floor(height / leading));
  const all = broken(units, width / size, measure);
  const lines = all.slice(0, most).map((line, index) => {
    const isCut = index === most - 1 && all.length > most;
    const whole = isCut ? `${line} ${all[most] ?? ''}` : line;
    return measure(whole) * size > width || isCut ? shortened(whole, width / size, measure) : line;
  });
  return { lines, size, leading };
}
