// What a reader of the built site can find: the text of every page, with the reach of every anchor in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { plain } from './plain.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** From here up to there, in letters of the page's text. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Heading extends Stretch {
  level: number;
  id: string | undefined;
  text: string;
}

export interface Page {
  /** As a visitor asks for it: `/ke-hoach/`. */
  address: string;
  title: string;
  /** Everything inside `<main>`, as written; the numbers of notes left out. */
  text: string;
  /** The same, made plain to be compared. */
  plainText: string;
  /** The elements that an address can point at. */
  anchors: ReadonlyMap<string, Stretch>;
  headings: readonly Heading[];
}

/** What no one looks for: it is not read as text, or leads on to other pages. */
const silent = new Set(['script', 'style', 'svg', 'template', 'sup', 'form', 'nav']);
const unread = ['data-pagefind-ignore', 'hidden'];

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isBlock = (name: string): boolean =>
  /^(?:h[1-6]|p|li|div|section|article|header|nav|[uo]l|d[ltd]|t[rdh]|table|aside|main|figure)$/.test(
    name,
  );

const elementNamed = (node: Node, name: string): Element | undefined => {
  if ('tagName' in node && node.tagName === name) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = elementNamed(child, name);
    if (found) return found;
  }
  return undefined;
};

function readMain(main: Element): Omit<Page, 'address' | 'title'> {
  const anchors = new Map<string, Stretch>();
  const headings: Heading[] = [];
  let text = '';
  const read = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!('tagName' in node) || silent.has(node.tagName)) return;
    if (unread.some((name) => attribute(node, name) !== undefined)) return;
    if (isBlock(node.tagName)) text += '\n';
    const start = text.length;
    for (const child of node.childNodes) read(child);
    const stretch = { start, end: text.length };
    const id = attribute(node, 'id');
    if (id !== undefined) anchors.set(id, stretch);
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) headings.push({ ...stretch, level: Number(level), id, text: text.slice(start) });
    if (isBlock(node.tagName)) text += '\n';
  };
  read(main);
  return { text, plainText: plain(text), anchors, headings };
}

export function readPage(html: string, address: string): Page {
  const document = parse(html);
  const main = elementNamed(document, 'main');
  if (main === undefined) throw new Error(`${address} has no <main>.`);
  const page = readMain(main);
  const title = page.headings.find(({ level }) => level === 1)?.text ?? '';
  return { address, title: plain(title), ...page };
}

/** Every page of a built site that is to be found: not those that lead elsewhere, nor search and 404 themselves. */
export const readPages = (dist: string): Page[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('tim-kiem'))
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map(({ file, html }) =>
      readPage(html, `/${file.split(sep).join('/')}`.replace(/index\.html$/, '')),
    )
    .sort((a, b) => (a.address < b.address ? -1 : 1));

/** Headings an address can lead to: by an id of their own, or of something that begins between them and the one before. */
const reachableHeadings = ({ headings, anchors }: Page): Heading[] => {
  const starts = [...anchors.values()].map(({ start }) => start);
  return headings.filter((heading, index) => {
    const before = headings[index - 1]?.end ?? 0;
    return starts.some((start) => start >= before && start <= heading.start);
  });
};

/** What an anchor stands for: a heading for all of its section, any other element for itself; none for the top of the page. */
export function reachOf(page: Page, anchor: string): Stretch | undefined {
  const { anchors, headings, text } = page;
  if (anchor === '') {
    const next = reachableHeadings(page).find(({ level }) => level > 1);
    return { start: 0, end: next?.start ?? text.length };
  }
  const stretch = anchors.get(anchor);
  const heading = headings.find(({ id }) => id === anchor);
  if (stretch === undefined || heading === undefined) return stretch;
  const next = headings.find(({ level, start }) => start > heading.start && level <= heading.level);
  return { start: heading.start, end: next?.start ?? text.length };
}

/** What is read right after following an anchor: its own passage, up to the next heading with an address below it. */
export function passageAt(page: Page, anchor: string): string {
  const reach = reachOf(page, anchor);
  if (reach === undefined) return '';
  const first = page.headings.find(({ start }) => start >= reach.start);
  const next = reachableHeadings(page).find(
    ({ start }) => first !== undefined && start > first.start && start < reach.end,
  );
  return page.text.slice(reach.start, next?.start ?? reach.end);
}
