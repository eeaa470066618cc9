import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, base, files, pages, tagsNamed, type Page } from './built-site.ts';

type Thing = Record<string, unknown>;

const blocksOf = (page: Page): string[] =>
  tagsNamed(page, 'script')
    .filter((tag) => attribute(tag, 'type') === 'application/ld+json')
    .map(({ text }) => text);

const graphs = pages
  .map((page) => ({ page, blocks: blocksOf(page) }))
  .filter(({ blocks }) => blocks.length > 0)
  .map(({ page, blocks }) => ({
    page,
    blocks,
    things: (JSON.parse(blocks[0] ?? '') as { '@graph': Thing[] })['@graph'],
  }));

/** A thing and everything written inside it. */
const within = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(within)];
};

const isReference = (thing: Thing): boolean =>
  Object.keys(thing).length === 1 && typeof thing['@id'] === 'string';

/** What Google's guides and schema.org ask of each type; Google's «required» first. */
const required: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'url'],
  WebPage: ['url', 'name', 'breadcrumb', 'isPartOf'],
  CollectionPage: ['mainEntity', 'breadcrumb', 'isPartOf'],
  ProfilePage: ['mainEntity', 'dateModified', 'breadcrumb', 'isPartOf'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  NewsArticle: ['headline', 'datePublished', 'image', 'author', 'publisher', 'mainEntityOfPage'],
  Event: ['name', 'startDate', 'location', 'eventStatus', 'description'],
  Place: ['name', 'address'],
  Person: ['name'],
  Organization: ['name'],
  GovernmentOrganization: ['name'],
  EducationalOccupationalCredential: ['name', 'credentialCategory', 'identifier', 'dateCreated'],
  ImageObject: ['contentUrl', 'creditText'],
  CreativeWork: ['name', 'publisher'],
};

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

describe('structured data', () => {
  test('stands on every page that has a way to it, as one graph of schema.org', () => {
    expect(graphs.length).toBeGreaterThan(10);
    const withCrumbs = pages.filter((page) =>
      tagsNamed(page, 'nav').some((tag) => attribute(tag, 'class').includes('breadcrumbs')),
    );
    const told = new Set(graphs.map(({ page }) => page.file));
    expect(withCrumbs.filter(({ file }) => !told.has(file)).map(({ file }) => file)).toEqual([]);
    for (const { page, blocks } of graphs) {
      expect(blocks.length, page.file).toBe(1);
      expect(JSON.parse(blocks[0] ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  test('every thing of a graph is named once, by a whole address of this site', () => {
    const origins = new Set<string>();
    for (const { page, things } of graphs) {
      const ids = things.map((thing) => String(thing['@id']));
      expect(new Set(ids).size, page.file).toBe(ids.length);
      for (const id of ids) {
        expect(URL.canParse(id), `${page.file}: ${id}`).toBe(true);
        expect(new URL(id).pathname.startsWith(base)).toBe(true);
        origins.add(new URL(id).origin);
      }
    }
    expect(origins.size).toBe(1);
  });

  test('every reference names a thing of the same graph or of the home page’s', () => {
    const atHome = new Set(
      graphs.find(({ page }) => page.file === 'index.html')?.things.map((thing) => thing['@id']),
    );
    const lost = graphs.flatMap(({ page, things }) => {
      const known = new Set(things.map((thing) => thing['@id']));
      return within(things)
        .filter(isReference)
        .map((thing) => thing['@id'])
        .filter((id) => !known.has(id) && !atHome.has(id))
        .map((id) => `${page.file}: ${String(id)}`);
    });
    expect(lost).toEqual([]);
  });

  test('the same id says the same type and name wherever it stands', () => {
    const said = new Map<unknown, string>();
    for (const { things } of graphs) {
      for (const thing of things) {
        const words = `${String(thing['@type'])} ${String(thing['name'] ?? thing['headline'])}`;
        expect(said.get(thing['@id']) ?? words).toBe(words);
        said.set(thing['@id'], words);
      }
    }
  });

  test('every thing is of a known type and has what that type needs', () => {
    const wrong = graphs.flatMap(({ page, things }) =>
      within(things)
        .filter((thing) => typeof thing['@type'] === 'string' && thing['@type'] in required)
        .flatMap((thing) =>
          (required[String(thing['@type'])] ?? [])
            .filter((field) => !isFilled(thing[field]))
            .map((field) => `${page.file}: ${String(thing['@type'])} has no ${field}`),
        ),
    );
    expect(wrong).toEqual([]);
    const unknown = graphs.flatMap(({ things }) =>
      things.map((thing) => String(thing['@type'])).filter((type) => !(type in required)),
    );
    // The data pages bring their own type, and a test of it.
    expect(
      [...new Set(unknown)].filter((type) => !/^(?:Dataset|DataCatalog|DataDownload)$/.test(type)),
    ).toEqual([]);
  });

  test('every address in it is whole, and days are days', () => {
    for (const { page, things } of graphs) {
      for (const thing of within(things)) {
        for (const field of ['url', 'item', 'image', 'logo', 'contentUrl']) {
          const value = thing[field];
          if (typeof value === 'string') expect(value, page.file).toMatch(/^https?:\/\//);
        }
        for (const field of ['datePublished', 'dateModified', 'dateCreated', 'startDate'])
          if (thing[field] !== undefined)
            expect(thing[field], page.file).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
      }
    }
  });

  test('pictures it names are there', () => {
    for (const { things } of graphs) {
      for (const thing of within(things)) {
        for (const field of ['image', 'logo', 'contentUrl']) {
          const value = thing[field];
          if (typeof value !== 'string') continue;
          expect(files).toContain(new URL(value).pathname.slice(base.length));
        }
      }
    }
  });
});

interface Head {
  number: number;
  status?: string;
  kind: string;
  name: string;
  awards?: { decisionNumber: string }[];
}

const folder = join(process.env['CONTENT_DIR'] || 'content', 'guong-dien-hinh');
const published = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { slug: name.slice(0, -'.md'.length), ...(parse(head) as Head) };
  })
  .filter(({ status = 'published' }) => status === 'published');

describe('a profile', () => {
  test('is a person or an organization with the awards whose decisions are known, and no other', () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { number, slug, kind, name, awards = [] } of published) {
      const file = `guong-dien-hinh/${String(number).padStart(4, '0')}-${slug}/index.html`;
      const things = graphs.find(({ page }) => page.file === file)?.things ?? [];
      const main = things.find((thing) => String(thing['@id']).endsWith('#guong'));
      expect(main?.['@type'], file).toBe(kind === 'ca-nhan' ? 'Person' : 'Organization');
      expect(main?.['name']).toBe(name);
      const numbers = things
        .filter((thing) => thing['@type'] === 'EducationalOccupationalCredential')
        .map((thing) => thing['identifier']);
      expect(numbers).toEqual(awards.map(({ decisionNumber }) => decisionNumber));
      expect((main?.['award'] as unknown[] | undefined)?.length ?? 0).toBe(awards.length);
      expect((main?.['hasCredential'] as unknown[] | undefined)?.length ?? 0).toBe(awards.length);
    }
  });
});
