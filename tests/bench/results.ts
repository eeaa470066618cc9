import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.ts';

const allResults = join(root, 'tests/bench/RESULTS.md');

/** Writes a bench's report in the place of its last one; the other benches' stay. A report begins with `# `. */
export function keepReport(report: string, file = allResults): void {
  const [heading = ''] = report.trim().split('\n');
  const all = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = all
    .split(/^(?=# )/m)
    .map((section) => section.trim())
    .filter((section) => section !== '');
  const place = sections.findIndex((section) => section.split('\n')[0] === heading);
  sections.splice(place < 0 ? sections.length : place, place < 0 ? 0 : 1, report.trim());
  writeFileSync(file, `${sections.join('\n\n')}\n`);
}
