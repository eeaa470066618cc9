import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** One page of the site as the book holds it. */
export interface Leaf {
  /** The page's address below the root, made an anchor: `guong-dien-hinh-0001-luong-thi-phien`. */
  anchor: string;
  title: string;
  html: string;
}

export interface Book {
  /** The anchor of a page that is in the book, by its address below the root: `ke-hoach/`. */
  anchorOf: (path: string) => string | undefined;
  /** A link to what is not in the book, whole. */
  whole: (path: string) => string;
  /** A picture of the site as a `data:` address. */
  picture: (path: string) => string;
}

export const anchorOfPath = (path: string): string => path.replace(/\/$/, '').replaceAll('/', '-');

/** What only a screen with the site behind it can use. */
const screenOnly = new Set(
  'script style nav form button svg link noscript template iframe audio source'.split(' '),
);

/** Buttons, and lists that only lead on to other pages. */
const screenClasses = new Set(['no-print', 'profile-group']);

const get = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isDropped = (element: Element): boolean =>
  screenOnly.has(element.tagName) ||
  get(element, 'hidden') !== undefined ||
  get(element, 'data-pagefind-ignore') !== undefined ||
  get(element, 'download') !== undefined ||
  (get(element, 'class') ?? '').split(' ').some((one) => screenClasses.has(one));

const elementsIn = (parent: ParentNode): Element[] =>
  parent.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((element) => [element, ...elementsIn(element)]);

function prune(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue;
    if (isDropped(node)) tree.detachNode(node);
    else prune(node);
  }
}

const textOf = (parent: ParentNode): string =>
  parent.childNodes
    .map((node) =>
      tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : '',
    )
    .join('');

/** Anchors of all pages meet in one file, so each gets its page's own before it. */
function bind(element: Element, anchor: string, base: string, book: Book): void {
  const own = (id: string): string => `${anchor}--${id}`;
  const keep = [
    'id',
    'href',
    'src',
    'alt',
    'datetime',
    'lang',
    'title',
    'open',
    'class',
    'width',
    'height',
  ];
  element.attrs = element.attrs.filter(({ name }) => keep.includes(name));
  for (const attribute of element.attrs) {
    if (attribute.name === 'id') attribute.value = own(attribute.value);
    if (attribute.name === 'src')
      attribute.value = book.picture(attribute.value.slice(base.length));
    if (attribute.name === 'href') attribute.value = target(attribute.value, own, base, book);
  }
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
  // The book's own title and the title of the part stand above.
  if (level !== undefined)
    element.tagName = element.nodeName = `h${String(Math.min(6, Number(level) + 2))}`;
  if (element.tagName === 'details') element.attrs.push({ name: 'open', value: '' });
}

function target(href: string, own: (id: string) => string, base: string, book: Book): string {
  if (href.startsWith('#')) return `#${own(href.slice(1))}`;
  if (!href.startsWith(base) || href.startsWith('//')) return href;
  const [path = '', fragment] = href.slice(base.length).split('#');
  const anchor = book.anchorOf(path);
  if (anchor === undefined) return book.whole(href.slice(base.length));
  return fragment === undefined ? `#${anchor}` : `#${anchor}--${fragment}`;
}

/**
 * What people read of a page: its `main`, without what needs the site behind it.
 * @param path its address below the root
 * @param base where the site is mounted, with a slash at both ends
 * @throws Error in Vietnamese for a page without `main`
 */
export function leafOf(html: string, path: string, base: string, book: Book): Leaf {
  const main = elementsIn(parse(html)).find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`Trang ${path} không có phần <main>.`);
  prune(main);
  const elements = elementsIn(main);
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const title = heading === undefined ? path : textOf(heading).replace(/\s+/g, ' ').trim();
  const anchor = anchorOfPath(path);
  for (const element of elements) bind(element, anchor, base, book);
  return { anchor, title, html: serialize(main) };
}
