import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { attribute, files, pages, readText, tagsNamed, type Page, type Tag } from './built-site.ts';
import { followed, isInternal, loaded, loadedByFile } from './references.ts';

const isTextFile = (file: string): boolean =>
  /\.(?:html|css|m?js|json|xml|txt|svg|ics|csv|webmanifest)$/.test(file);

const textFiles = files.filter(isTextFile);

const tagsWhere = (isWrong: (tag: Tag, page: Page) => boolean): string[] =>
  pages.flatMap((page) =>
    page.tags
      .filter((tag) => isWrong(tag, page))
      .map(({ name, text }) => `${page.file}: <${name}> ${text.slice(0, 60)}`),
  );

describe('nothing comes from elsewhere', () => {
  test('no page, stylesheet, drawing or script loads anything from another host', () => {
    const foreign = [...pages.flatMap(loaded), ...files.flatMap(loadedByFile)].filter(
      (reference) => !isInternal(reference),
    );
    expect(foreign).toEqual([]);
  });

  test('no page prepares a connection to another host', () => {
    const hints = tagsWhere(({ attributes }) =>
      /\b(?:preconnect|dns-prefetch)\b/.test(attributes.get('rel') ?? ''),
    );
    expect(hints).toEqual([]);
  });

  test('links to other sites go by https and hand over nothing of this page', () => {
    const wrong = pages.flatMap((page) => {
      const outgoing = followed(page).filter(
        (reference) => !isInternal(reference) && !/^(?:mailto|tel):/.test(reference.to),
      );
      const withoutRelation = tagsNamed(page, 'a').filter(
        (tag) =>
          outgoing.some(({ to }) => to === attribute(tag, 'href')) &&
          !attribute(tag, 'rel').split(/\s+/).includes('noopener'),
      );
      return withoutRelation.map((tag) => `${page.file}: ${attribute(tag, 'href')}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a strict content security policy holds', () => {
  test('every page carries one, names each of its styles by hash, and allows nothing unsafe', () => {
    const wrong = pages.filter((page) => {
      const policy = attribute(
        tagsNamed(page, 'meta').find(
          (tag) => attribute(tag, 'http-equiv') === 'content-security-policy',
        ),
        'content',
      );
      const named = /style-src ([^;]*)/.exec(policy)?.[1]?.split(' ').toSorted() ?? [];
      const styles = new Set(
        tagsNamed(page, 'style').map(
          ({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
        ),
      );
      const expected = styles.size === 0 ? ["'none'"] : [...styles].toSorted();
      return (
        !policy.startsWith("default-src 'none'; ") ||
        /unsafe-(?:inline|eval)/.test(policy.replace("'wasm-unsafe-eval'", '')) ||
        named.join() !== expected.join()
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('no element carries a style or a handler of its own', () => {
    const wrong = tagsWhere(({ attributes }) =>
      [...attributes.keys()].some((name) => name === 'style' || name.startsWith('on')),
    );
    expect(wrong).toEqual([]);
  });

  test('scripts stand in files; only data and rules stand in the page', () => {
    const inline = tagsWhere(
      (tag) =>
        tag.name === 'script' &&
        !tag.attributes.has('src') &&
        !/^(?:application\/(?:ld\+)?json|speculationrules)$/.test(attribute(tag, 'type')),
    );
    expect(inline).toEqual([]);
  });
});

/** The text of a page, and the values of attributes that are read aloud or shown. */
const readable = (page: Page): string[] => [
  ...page.texts,
  ...page.tags.flatMap((tag) =>
    ['alt', 'title', 'aria-label', 'content', 'placeholder', 'value', 'href', 'id'].map((name) =>
      attribute(tag, name),
    ),
  ),
];

const textsWith = (
  pattern: RegExp,
  among: readonly Page[] = pages,
  textsOf: (page: Page) => readonly string[] = readable,
): string[] =>
  among.flatMap((page) =>
    textsOf(page)
      .filter((text) => pattern.test(text))
      .map((text) => `${page.file}: ${text.trim().slice(0, 80)}`),
  );

/** Pages that list the slips of the plan, or warn of names easily taken for another. */
const mayQuoteSlips = ({ file }: Page): boolean => /^(?:ke-hoach|tim-kiem|don-vi)\//.test(file);

describe('text', () => {
  test('every letter with marks is one precomposed character', () => {
    const decomposed = textFiles.filter((file) => {
      const text = readText(file);
      // Scripts may hold combining marks as the very thing they look for.
      return !/\.m?js$/.test(file) && text !== text.normalize('NFC');
    });
    expect(decomposed).toEqual([]);
  });

  const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/;

  test('no invisible characters are left in it', () => {
    expect(textsWith(invisible)).toEqual([]);
  });

  test('nor in any other file, but for the mark by which Excel knows the letters of a table', () => {
    const found = textFiles.filter((file) => {
      const text = readText(file);
      return invisible.test(file.endsWith('.csv') ? text.replace(/^\uFEFF/, '') : text);
    });
    expect(found).toEqual([]);
  });

  test('the district is spelt Quỳ Hợp', () => {
    const others = pages.filter((page) => !mayQuoteSlips(page));
    expect(textsWith(/(?:Quỳnh|Quý|Qùy|Quì) Hợp/i, others, (page) => page.ownTexts)).toEqual([]);
  });

  test('no value that was never filled in is shown', () => {
    expect(textsWith(/\b(?:undefined|NaN|Invalid Date|TODO)\b|\[object /)).toEqual([]);
  });
});

describe('nothing of the workshop is published', () => {
  test('no file tells where it was built', () => {
    const places = [process.cwd(), homedir(), `${tmpdir()}/`, 'file:///', 'node_modules/'].filter(
      (place) => place.length > 1,
    );
    const telling = textFiles.filter((file) => {
      const text = readText(file);
      return places.some((place) => text.includes(place));
    });
    expect(telling).toEqual([]);
  });

  test('no source maps, no hidden files, no leftovers of editors', () => {
    const leftovers = files.filter((file) =>
      /\.map$|(?:^|\/)\.(?!well-known\/)|~$|\.(?:bak|orig|tmp|DS_Store)$|Thumbs\.db$/.test(file),
    );
    expect(leftovers).toEqual([]);
    expect(textFiles.filter((file) => readText(file).includes('sourceMappingURL='))).toEqual([]);
  });
});
