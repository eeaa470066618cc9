import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, base, pages, tagsNamed, type Page } from './built-site.ts';

interface Head {
  units?: string[];
  draft?: boolean;
}

const folder = join(process.env['CONTENT_DIR'] || 'content', 'tin-tuc');
const published = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { slug: name.slice(0, -'.md'.length), ...(parse(head) as Head) };
  })
  .filter(({ draft = false }) => !draft);

const newsLink = /\/tin-tuc\/\d{4}\/(?!trang\/)([^/]+)\/$/;

/** The slugs of the news that a page links to. */
const linked = (page: Page): string[] =>
  tagsNamed(page, 'a').flatMap((tag) => newsLink.exec(attribute(tag, 'href'))?.[1] ?? []);

/** What a list shows on all its pages. */
const listed = (address: string): string[] =>
  pages
    .filter((page) => page.address === address || page.address.startsWith(`${address}trang/`))
    .flatMap(linked);

const unitsNamed = [...new Set(published.flatMap(({ units = [] }) => units))];

test('every unit that news is about has a list of all that news, and no other unit has one', () => {
  expect(unitsNamed.length).toBeGreaterThan(5);
  for (const unit of unitsNamed) {
    const about = published.filter(({ units = [] }) => units.includes(unit));
    const shown = listed(`${base}tin-tuc/don-vi/${unit}/`);
    expect(shown.toSorted(), unit).toEqual(about.map(({ slug }) => slug).toSorted());
  }
  const lists = pages.flatMap(
    ({ file }) => /^tin-tuc\/don-vi\/([^/]+)\/index/.exec(file)?.[1] ?? [],
  );
  expect(lists.toSorted()).toEqual(unitsNamed.toSorted());
});

test('the years together list every item once, as the whole list does', () => {
  const years = pages.flatMap(({ address, file }) =>
    /^tin-tuc\/\d{4}\/index\.html$/.test(file) ? [address] : [],
  );
  const all = published.map(({ slug }) => slug).toSorted();
  expect(years.flatMap(listed).toSorted()).toEqual(all);
  expect(listed(`${base}tin-tuc/`).toSorted()).toEqual(all);
});
