import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.ts';

const allResults = join(root, 'tests/bench/RESULTS.md');

/** Writes a bench's report in the place of its last one; the other benches' stay. A report begins with `# `. */
export function keepReport(report: string, file = allResults): void {
  const [heading = ''] = report.trim().split('\n');
  const all = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const others = all
    .split(/^(?=# )/m)
    .map((section) => section.trim())
    .filter((section) => section !== '' && section.split('\n')[0] !== heading);
  writeFileSync(file, `${[...others, report.trim()].join('\n\n')}\n`);
}
