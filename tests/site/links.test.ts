import { describe, expect, test } from 'vitest';
import { attribute, base, files, linksNamed, pages, tagsNamed, type Page } from './built-site.ts';
import {
  clickDepths,
  fileAt,
  followed,
  isInternal,
  loaded,
  loadedByFile,
  target,
  type Reference,
} from './references.ts';

const words = ({ from, to }: Reference): string => `${from} → ${to}`;

const internal = (find: (page: Page) => Reference[]): Reference[] =>
  pages.flatMap(find).filter(isInternal);

/** Places in a page that a fragment may name. */
const anchors = new Map(
  pages.map(({ file, tags }) => [file, new Set(tags.map((tag) => attribute(tag, 'id')))]),
);

/** Files that nobody links to and everybody knows where to find. */
const knownByName =
  /^(?:404\.html|robots\.txt|sw\.js|favicon\.\w+|sitemap-.*\.xml|\.well-known\/.*|tim-kiem\/.*\.json|pagefind\/.*\.pf_\w+)$/;

/** Old addresses and notices of withdrawal live for links from elsewhere; no page of ours leads to them. */
const isKeptForOldLinks = ({ tags }: Page): boolean =>
  tags.some(
    (tag) =>
      attribute(tag, 'http-equiv') === 'refresh' ||
      attribute(tag, 'class').split(' ').includes('withdrawn-notice'),
  );

const whole = (page: Page): Reference[] => {
  const addresses = [
    ...tagsNamed(page, 'meta')
      .filter((tag) => /^og:(?:image|url)$/.test(attribute(tag, 'property')))
      .map((tag) => attribute(tag, 'content')),
    ...linksNamed(page, 'canonical').map((tag) => attribute(tag, 'href')),
    ...linksNamed(page, 'alternate').map((tag) => attribute(tag, 'href')),
  ];
  // Written with the site's own host; the path alone says which file is meant.
  return addresses
    .filter((address) => URL.canParse(address))
    .map((address) => ({ from: page.address, to: new URL(address).pathname }));
};

describe('links', () => {
  test('the site has pages, and they have links', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(internal(followed).length).toBeGreaterThan(pages.length);
  });

  test('every link, form and fragment leads somewhere', () => {
    const broken = internal(followed).filter((reference) => {
      const { file, fragment } = target(reference);
      if (file === undefined) return true;
      return fragment !== '' && !anchors.get(file)?.has(fragment);
    });
    expect(broken.map(words)).toEqual([]);
  });

  test('everything a page loads is there', () => {
    const references = [...internal(loaded), ...pages.flatMap(whole)];
    expect(references.filter((one) => target(one).file === undefined).map(words)).toEqual([]);
  });

  test('everything stylesheets, drawings and the manifest load is there', () => {
    const references = files.filter((file) => !/\.m?js$/.test(file)).flatMap(loadedByFile);
    expect(references.filter((one) => target(one).file === undefined).map(words)).toEqual([]);
  });

  test('every internal link ends in a slash or names a file, so that none costs a redirect', () => {
    const stray = internal(followed).filter(({ from, to }) => {
      const { pathname } = new URL(to, new URL(from, 'https://site.invalid'));
      return !pathname.endsWith('/') && !/\.\w+$/.test(pathname);
    });
    expect(stray.map(words)).toEqual([]);
  });

  test('every internal address is inside the folder the site is mounted in', () => {
    const outside = [...internal(followed), ...internal(loaded)].filter(
      ({ from, to }) =>
        !new URL(to, new URL(from, 'https://site.invalid')).pathname.startsWith(base),
    );
    expect(outside.map(words)).toEqual([]);
  });

  test('no link is empty or does nothing', () => {
    const idle = pages.flatMap(followed).filter(({ to }) => /^(?:#?$|javascript:)/i.test(to));
    expect(idle.map(words)).toEqual([]);
  });

  test('no two links of a page say the same and lead to different places', () => {
    const twofold = pages.flatMap((page) => {
      const places = new Map<string, Set<string>>();
      for (const tag of tagsNamed(page, 'a').filter((one) => one.attributes.has('href'))) {
        const spoken = tag.attributes.get('aria-label') ?? tag.text;
        const said = spoken.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
        const { href } = new URL(attribute(tag, 'href'), `https://site.invalid${page.address}`);
        places.set(said, (places.get(said) ?? new Set()).add(href));
      }
      return [...places]
        .filter(([, { size }]) => size > 1)
        .map(([said, to]) => `${page.file}: «${said}»: ${[...to].join(', ')}`);
    });
    expect(twofold).toEqual([]);
  });

  test('a link that opens a window of its own says so', () => {
    const silent = pages.flatMap((page) =>
      tagsNamed(page, 'a')
        .filter((tag) => attribute(tag, 'target') === '_blank' && !/mở .*thẻ mới/.test(tag.text))
        .map((tag) => `${page.file}: ${tag.text.trim()}`),
    );
    expect(silent).toEqual([]);
  });

  test('every page is at most four clicks from the home page', () => {
    const depths = clickDepths();
    const far = pages
      .filter((page) => page.file !== '404.html' && !isKeptForOldLinks(page))
      .filter(({ file }) => (depths.get(file) ?? Infinity) > 4)
      .map(({ file }) => `${file}: ${String(depths.get(file) ?? 'orphan')}`);
    expect(far).toEqual([]);
  });

  test('no file is published that nothing uses', () => {
    const used = new Set([
      ...clickDepths().keys(),
      ...pages.filter(isKeptForOldLinks).map(({ file }) => file),
      ...[...pages.flatMap(loaded), ...pages.flatMap(whole), ...files.flatMap(loadedByFile)]
        .filter(isInternal)
        .map((reference) => target(reference).file),
    ]);
    expect(files.filter((file) => !used.has(file) && !knownByName.test(file))).toEqual([]);
  });

  test('the addresses of the test itself are read as a static host reads them', () => {
    expect(fileAt(base)).toBe('index.html');
    expect(fileAt(`${base}khong-co/`)).toBeUndefined();
    expect(fileAt('khong-co')).toBeUndefined();
  });
});
