// The finished site, read and parsed once for all tests of this folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { swapLetters } from '#search/shadow.ts';

const { DIST_DIR = 'dist', BASE_PATH = '/' } = process.env;

export const folder = resolve(DIST_DIR);

/** Where the site is mounted, with a slash at both ends. */
export const base = BASE_PATH;

type Node = DefaultTreeAdapterTypes.Node;

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** All text inside, as written. */
  text: string;
}

export interface Page {
  /** Below the folder of the site, with forward slashes: `ke-hoach/index.html`. */
  file: string;
  /** As a visitor asks for it, with the base: `/ke-hoach/`, `/404.html`. */
  address: string;
  html: string;
  /** Every element, in the order of the document. */
  tags: readonly Tag[];
  /** Every run of text that a reader may meet: scripts and styles left out. */
  texts: readonly string[];
  /** The same without the editor's notes, which may quote a slip. */
  ownTexts: readonly string[];
}

/** As read: a space that keeps words together is a space. */
export const withPlainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

const textOf = (node: Node): string => {
  if ('value' in node) return withPlainSpaces(node.value);
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

interface Gathered {
  tags: Tag[];
  texts: string[];
  ownTexts: string[];
}

const gather = (node: Node, into: Gathered, isNote = false): void => {
  if ('value' in node) {
    const text = withPlainSpaces(node.value);
    into.texts.push(text);
    if (!isNote) into.ownTexts.push(text);
  }
  if (!('childNodes' in node)) return;
  let isInNote = isNote;
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    into.tags.push({ name: node.tagName, attributes, text: textOf(node) });
    if (['script', 'style'].includes(node.tagName)) return;
    isInNote ||= attributes.has('data-editorial');
  }
  for (const child of node.childNodes) gather(child, into, isInNote);
  // What waits in a template is put into the page by a script.
  if ('content' in node) gather(node.content, into, isInNote);
};

const readPage = (file: string): Page => {
  const html = readFileSync(join(folder, file), 'utf8');
  const gathered: Gathered = { tags: [], texts: [], ownTexts: [] };
  gather(parse(html), gathered);
  return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), html, ...gathered };
};

/** Every file of the site, below its folder, with forward slashes. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(folder, file)).isFile())
  .map((file) => relative(folder, join(folder, file)).split(sep).join('/'))
  .sort();

export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** Whether this is the demonstration site; then the promises of `demo.test.ts` hold for it. */
export const isSample: boolean = pages.some(
  ({ file, html }) => file === 'index.html' && html.includes('DỮ LIỆU MẪU'),
);

export const pageAt = (address: string): Page | undefined =>
  pages.find((page) => page.address === address);

export const tagsNamed = (page: Page, ...names: string[]): Tag[] =>
  page.tags.filter(({ name }) => names.includes(name));

export const attribute = (tag: Tag | undefined, name: string): string =>
  tag?.attributes.get(name) ?? '';

export const meta = (page: Page, name: string): string =>
  attribute(
    tagsNamed(page, 'meta').find(
      (tag) => attribute(tag, 'name') === name || attribute(tag, 'property') === name,
    ),
    'content',
  );

export const linksNamed = (page: Page, relation: string): Tag[] =>
  tagsNamed(page, 'link').filter((tag) => attribute(tag, 'rel').split(/\s+/).includes(relation));

/** Pages that search engines are asked to list: not the 404 page, not those marked `noindex`. */
export const listedPages: readonly Page[] = pages.filter(
  (page) => page.file !== '404.html' && !meta(page, 'robots').includes('noindex'),
);

export const readBytes = (file: string): Buffer => readFileSync(join(folder, file));

export const readText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Everything a reader or a program could read in a file; Pagefind's are packed, and their letters swapped. */
export function readContent(file: string): string {
  const bytes = readBytes(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? swapLetters(gunzipSync(bytes).toString('utf8')) : bytes.toString('utf8');
}
