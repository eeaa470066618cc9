import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../../src/pages/_quan-tri/huong-dan.mdx');

const guide = readFileSync(file, 'utf8');

export const picturesNamed = [...guide.matchAll(/^ *!\[/gm)].length;

/** The guide as an officer reads it, by its headings. */
const sections = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((text): [string, string] => {
      const [heading = '', ...lines] = text.split('\n');
      return [heading, lines.join('\n')];
    }),
);

export function section(heading: string): string {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`Hướng dẫn không có mục «${heading}».`);
  return text;
}

/** What the text says an officer will see on the screen: in bold, or between «». */
export const namesIn = (text: string): string[] => [
  ...new Set(
    [...text.replace(/^!\[.*$/gm, '').matchAll(/\*\*([^*]+)\*\*|«([^»]+)»/g)]
      .map(([, bold, quoted]) => bold ?? quoted ?? '')
      .filter((name) => !name.endsWith('.')), // the words that begin a paragraph
  ),
];
